import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { customerSellerOf } from './support/customer-seller.ts';

const RUNS = 200;

// What no JSON library sends by itself and a hand-written body may hold.
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    { toString: 1, valueOf: 1 },
    [null],
    '',
    1e308,
    -1,
    0.5,
    '\u0000',
    'ÿ',
    '9'.repeat(400),
  ),
);

// Without these nearly every body would be refused before anything is done with it.
const fitting = fc.constantFrom<unknown>('CPF', '12345678909', '11', 7, 2030, null, { name: 'APRO' });

const oddFields = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), fc.oneof(odd, fitting), { minKeys: 1, maxKeys: 3 });

const CUSTOMER_FIELDS = [
  'email',
  'first_name',
  'date_registered',
  'default_card',
  'default_address',
  'metadata',
  '__proto__',
];

const oddCustomer = fc
  .tuple(
    oddFields(CUSTOMER_FIELDS),
    fc.record(
      {
        phone: oddFields(['area_code', 'number']),
        identification: oddFields(['type', 'number']),
        address: oddFields(['id', 'zip_code', 'street_name', 'street_number', 'city']),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([fields, nested]) => ({ ...fields, ...nested }));

test('no customer makes the emulator fail', async () => {
  const seller = customerSellerOf('MLB');
  const path = await seller.customerPath();
  let made = 1;

  await fc.assert(
    fc.asyncProperty(oddCustomer, async (body) => {
      made += 1;
      const created = await seller.createCustomer({ email: `test_payer_${made}@testuser.com`, ...body });
      const updated = await seller.asSeller('PUT', path, { body });
      expect([created.status, updated.status].filter((status) => status >= 500)).toEqual([]);
      expect((await seller.asSeller('GET', '/v1/customers/search?limit=100')).status).toBe(200);
    }),
    { numRuns: RUNS },
  );
});

test('nothing that is sent about a saved card makes the emulator fail', async () => {
  const seller = customerSellerOf('MLB');
  const { path, card } = await seller.savedCard();
  const cardholder = fc.record(
    { name: odd, identification: oddFields(['type', 'number']) },
    { requiredKeys: ['identification'] },
  );
  const oddCard = fc.oneof(
    oddFields(['expiration_month', 'expiration_year', 'cardholder', 'token', '__proto__']),
    fc.record({ cardholder }),
  );

  await fc.assert(
    fc.asyncProperty(oddCard, oddFields(['payment_method_id', 'issuer_id']), async (body, named) => {
      const updated = await seller.asSeller('PUT', `${path}/cards/${card}`, { body });
      const token = await seller.tokenise();
      const saved = await seller.asSeller('POST', `${path}/cards`, { body: { token: token.id, ...named } });
      expect([updated.status, saved.status].filter((status) => status >= 500)).toEqual([]);
      expect((await seller.asSeller('GET', path)).status).toBe(200);
    }),
    { numRuns: RUNS },
  );
});

test("nothing that is sent for a saved card's token makes the emulator fail", async () => {
  const seller = customerSellerOf('MLB');
  const { card } = await seller.savedCard();

  await fc.assert(
    fc.asyncProperty(oddFields(['card_id', 'customer_id', 'security_code']), async (body) => {
      expect((await seller.tokeniseSaved({ card_id: card, ...body })).status).toBeLessThan(500);
    }),
    { numRuns: RUNS },
  );
});

test('no query and no path of customers makes the emulator fail', async () => {
  const seller = customerSellerOf('MLB');
  await seller.createCustomer({ date_registered: '2000-01-18T00:00:00.000-04:00' });
  const range = fc.tuple(fc.constantFrom('date_registered', 'email', ''), fc.string(), fc.string());
  const query = fc.record(
    {
      email: fc.string(),
      limit: fc.oneof(fc.string(), fc.double().map(String)),
      offset: fc.oneof(fc.string(), fc.double().map(String)),
      range: fc.oneof(
        fc.string(),
        range.map(([name, a, b]) => `${name}:after:${a},before:${b}`),
      ),
    },
    { requiredKeys: [] },
  );

  await fc.assert(
    fc.asyncProperty(query, fc.string(), async (asked, id) => {
      const found = await seller.asSeller('GET', `/v1/customers/search?${new URLSearchParams(asked)}`);
      const read = await seller.asSeller('GET', `/v1/customers/${encodeURIComponent(id)}`);
      expect([found.status, read.status].filter((status) => status >= 500)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
