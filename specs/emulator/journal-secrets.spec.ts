import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

const NUMBER = '5031433215406351';
const JOURNAL = '/__emulator/universes/MLB-spec/journal';

type Seller = ReturnType<typeof sellerOf>;

const PLACES: { where: string; send: (seller: Seller) => Promise<unknown> }[] = [
  {
    where: 'the metadata of a payment',
    send: (seller) => seller.pay({ metadata: { note: `paid with ${NUMBER}` } }),
  },
  {
    where: 'a number deep in a payment',
    send: (seller) => seller.pay({ additional_info: { a: [+NUMBER] } }),
  },
  {
    where: 'the description of a payment, in groups of four',
    send: (seller) => seller.pay({ description: '5031 4332 1540 6351' }),
  },
  { where: 'a field of another name', send: (seller) => seller.pay({ payment_method: { pan: NUMBER } }) },
  {
    where: 'the holder of a card',
    send: (seller) => seller.tokenise({ cardholder: { name: NUMBER } }),
  },
  {
    where: 'an array in place of a card',
    send: (seller) => seller.asPage('POST', '/v1/card_tokens', [NUMBER]),
  },
  {
    where: 'a query',
    send: (seller) => seller.asPage('GET', `/v1/identification_types?card_number=${NUMBER}`),
  },
];

for (const { where, send } of PLACES) {
  test(`a card number in ${where} is masked in the journal`, async () => {
    const seller = sellerOf('MLB');
    await send(seller);

    const journal = await seller.call('GET', JOURNAL);

    const text = JSON.stringify(journal.body).replaceAll(' ', '');
    expect(text).toContain('503143******6351');
    expect(text).not.toContain(NUMBER);
  });
}

test('a mistyped card number is masked too', async () => {
  const seller = sellerOf('MLB');
  await seller.tokenise({ card_number: '5031433215406352' });

  const journal = await seller.call('GET', JOURNAL);

  expect(journal.body).toMatchObject([{ body: { card_number: '503143******6352' } }]);
});

test('a security code is masked at any depth', async () => {
  const seller = sellerOf('MLB');
  await seller.pay({ payment_method: { data: { security_code: '987' } } });

  const journal = await seller.call('GET', `${JOURNAL}?path=/v1/payments`);

  expect(journal.body).toMatchObject([{ body: { payment_method: { data: { security_code: '***' } } } }]);
});

test('an access token in a body or a query is masked in the journal', async () => {
  const seller = sellerOf('MLB');
  await seller.pay({ metadata: { mine: 'TEST-MLB-spec-secret', access_token: 'APP_USR-1-2-3' } });
  await seller.asPage('GET', '/v1/identification_types?token=TEST-MLB-spec-secret');

  const journal = await seller.call('GET', JOURNAL);

  expect(JSON.stringify(journal.body)).not.toMatch(/-secret|APP_USR-1-2-3/);
});

for (const reference of ['order-1763680000000', '1763680000123', '127120000004', NUMBER]) {
  test(`an order ${reference} is found in the journal by its reference`, async () => {
    const seller = sellerOf('MLB');
    await seller.pay({ external_reference: reference });

    const journal = await seller.call('GET', `${JOURNAL}?external_reference=${reference}`);

    expect(journal.body).toHaveLength(1);
  });
}

test('moments and ids are no card numbers', async () => {
  const seller = sellerOf('MLB');
  const metadata = {
    at: 1_763_680_000_000,
    micros: '1763680000000000',
    id: '5b0e4c5a-9f0d-4a57-8f9c-0f6f1f2e3d4c',
  };
  await seller.pay({ metadata });

  const journal = await seller.call('GET', `${JOURNAL}?path=/v1/payments`);

  expect(journal.body).toMatchObject([{ body: { metadata } }]);
});
