import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

const SETTINGS = '/__emulator/universes/MLB-spec/settings';
const KEY = { 'x-idempotency-key': 'attempt-1' };

function sellerWith(settings: Record<string, string>) {
  const seller = sellerOf('MLB');
  return seller.call('PUT', SETTINGS, { body: settings }).then(() => seller);
}

test('the settings of a universe are those of the test environment until they are changed', async () => {
  const settings = await sellerOf('MLB').call('GET', SETTINGS);

  expect(settings.body).toEqual({
    idempotency_reuse: 'replay',
    idempotency_key: 'required',
    contingency_status: 'in_process',
    seller_account: 'any',
    customer_email: 'test_payer',
    repeated_payment: 'accept',
    live_credentials: 'accept',
    pse_payer: 'brick',
    pse_network: 'up',
  });
});

test('a changed setting leaves the others as they are', async () => {
  const seller = await sellerWith({ seller_account: 'test' });

  const changed = await seller.call('PUT', SETTINGS, { body: { contingency_status: 'pending' } });

  expect(changed.body).toMatchObject({ seller_account: 'test', contingency_status: 'pending' });
});

test('an unknown setting and an unknown value are refused by name', async () => {
  const seller = sellerOf('MLB');

  const unknown = await seller.call('PUT', SETTINGS, { body: { colour: 'red' } });
  const value = await seller.call('PUT', SETTINGS, { body: { idempotency_reuse: 'sometimes' } });

  expect(unknown).toMatchObject({ status: 400, body: { message: expect.stringContaining('colour') } });
  expect(value).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('"replay"|"conflict"') },
  });
});

test('another body under a known key is refused where conflicts are asked for', async () => {
  const seller = await sellerWith({ idempotency_reuse: 'conflict' });
  const token = await seller.tokenise();
  await seller.send({ token: token.id }, KEY);

  const other = await seller.send({ token: token.id, transaction_amount: 1 }, KEY);

  expect(other).toMatchObject({ status: 409, body: { error: 'idempotency_key_already_used' } });
});

test('the same body under a known key is replayed where conflicts are asked for, in any order of its fields', async () => {
  const seller = await sellerWith({ idempotency_reuse: 'conflict' });
  const token = await seller.tokenise();
  const body = {
    token: token.id,
    installments: 1,
    transaction_amount: 5,
    payer: { email: 'a@testuser.com' },
  };
  const turned = Object.fromEntries(Object.entries(body).reverse());
  const first = await seller.asSeller('POST', '/v1/payments', { body, headers: KEY });

  const again = await seller.asSeller('POST', '/v1/payments', { body: turned, headers: KEY });

  expect(again).toMatchObject({ status: 200, body: { id: first.id } });
});

test('a payment may go without a key where it is optional', async () => {
  const seller = await sellerWith({ idempotency_key: 'optional' });
  const token = await seller.tokenise();

  const payment = await seller.asSeller('POST', '/v1/payments', {
    body: { token: token.id, installments: 1, transaction_amount: 5, payer: { email: 'a@testuser.com' } },
  });

  expect(payment.status).toBe(201);
});

test('holder CONT is pending where that is asked for', async () => {
  const seller = await sellerWith({ contingency_status: 'pending' });

  const payment = await seller.pay({}, 'CONT');

  expect(payment.body).toMatchObject({ status: 'pending', status_detail: 'pending_contingency' });
});

for (const [account, email, code] of [
  ['test', 'ana@example.com.br', 2034],
  ['real', 'test@testuser.com', 2034],
] as const) {
  test(`a ${account} seller does not take ${email}`, async () => {
    const seller = await sellerWith({ seller_account: account });

    const payment = await seller.pay({ payer: { email } });

    expect(payment.cause.code).toBe(code);
  });
}

test('the same payment again within a minute is refused where that is asked for', async () => {
  const seller = await sellerWith({ repeated_payment: 'refuse' });
  await seller.pay();

  const again = await seller.pay();
  await seller.call('POST', '/__emulator/universes/MLB-spec/clock', { body: { advance_ms: 60_000 } });
  const later = await seller.pay();

  expect(again.cause.code).toBe(2001);
  expect(later.status).toBe(201);
});

test('live credentials are refused where that is asked for', async () => {
  const seller = await sellerWith({ live_credentials: 'refuse' });

  const payment = await seller.send({}, { authorization: 'Bearer APP_USR-MLB-spec-secret' });

  expect(payment).toMatchObject({
    status: 401,
    body: { message: 'Unauthorized use of live credentials', error: 'unauthorized', cause: [{ code: 7 }] },
  });
});
