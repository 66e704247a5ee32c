import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { sellerOf } from './support/seller.ts';

const RUNS = 200;

const anything = fc.jsonValue({ maxDepth: 3 });

// What no JSON library sends by itself and a hand-written body may hold.
const odd = fc.oneof(
  anything,
  fc.constantFrom<unknown>({ toString: 1, valueOf: 1 }, [null], [[]], '', 1e308, -1, '\u0000', 'ÿ', [
    { quantity: { toString: 1 }, unit_price: {} },
  ]),
);

const oddFields = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), odd, { minKeys: 1, maxKeys: 4 });

const PAYMENT_FIELDS = [
  'transaction_amount',
  'token',
  'installments',
  'issuer_id',
  'payment_method_id',
  'payer',
  'metadata',
  'external_reference',
  'notification_url',
  'callback_url',
  'date_of_expiration',
  'description',
  '__proto__',
];

test('no field of a payment makes the emulator fail', async () => {
  const seller = sellerOf('MLB');

  await fc.assert(
    fc.asyncProperty(oddFields(PAYMENT_FIELDS), async (changed) => {
      expect((await seller.pay(changed)).status).toBeLessThan(500);
    }),
    { numRuns: RUNS },
  );
});

test('nothing in the free parts of a payment makes the emulator fail', async () => {
  const seller = sellerOf('MLB');
  const oddPayer = fc.record({ id: odd, phone: odd, identification: odd }, { requiredKeys: [] });

  await fc.assert(
    fc.asyncProperty(odd, odd, oddPayer, async (items, value, payer) => {
      const payment = await seller.pay({
        additional_info: { items, value },
        metadata: { camelKey: value },
        payer: { email: 'test@testuser.com', ...payer },
      });
      expect(payment.status).toBeLessThan(500);
      expect((await seller.asSeller('GET', '/v1/payments/search')).status).toBe(200);
    }),
    { numRuns: RUNS },
  );
});

test('no card makes the emulator fail', async () => {
  const seller = sellerOf('MLB');
  const fields = ['card_number', 'expiration_month', 'expiration_year', 'security_code', 'cardholder'];

  await fc.assert(
    fc.asyncProperty(oddFields(fields), async (changed) => {
      expect((await seller.tokenise(changed)).status).toBeLessThan(500);
    }),
    { numRuns: RUNS },
  );
});

test('no text as a body makes the emulator fail', async () => {
  const seller = sellerOf('MLB');
  const text = fc.oneof(fc.string(), fc.json(), fc.constantFrom('', '[', '[[]]', 'null', '"x"', '{"a":1}{'));

  await fc.assert(
    fc.asyncProperty(text, async (body) => {
      const key = { 'x-idempotency-key': 'k' };
      expect((await seller.asSeller('POST', '/v1/payments', { body, headers: key })).status).toBe(400);
    }),
    { numRuns: RUNS },
  );
});

for (const [what, body] of [
  ['an object', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['an array', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
] as const) {
  test(`${what} nested 20,000 deep is answered with Params Error`, async () => {
    const payment = await sellerOf('MLB').asSeller('POST', '/v1/payments', {
      body: `{"metadata":${body}}`,
      headers: { 'x-idempotency-key': 'k' },
    });

    expect(payment).toMatchObject({ status: 400, body: { message: 'Params Error', cause: [{ code: 1 }] } });
  });
}

test('a body above one MiB is refused and not kept', async () => {
  const seller = sellerOf('MLB');

  const payment = await seller.send({ description: 'x'.repeat(1_048_576) });

  expect(payment.status).toBe(413);
  const journal = await seller.call('GET', '/__emulator/universes/MLB-spec/journal');
  expect(journal.body).toMatchObject([{ status: 413, body: null }]);
});
