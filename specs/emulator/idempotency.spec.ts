import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

const KEY = { 'x-idempotency-key': 'attempt-1' };

test('a payment needs an idempotency key', async () => {
  const seller = sellerOf('MLA');
  const token = await seller.tokenise();

  const payment = await seller.asSeller('POST', '/v1/payments', { body: { token: token.id } });

  expect(payment).toMatchObject({ status: 400, body: { cause: [{ code: 4292 }] } });
});

test('a missing key is told before a body that is no JSON', async () => {
  const payment = await sellerOf('MLA').asSeller('POST', '/v1/payments', { body: '{' });

  expect(payment).toMatchObject({ status: 400, body: { cause: [{ code: 4292 }] } });
});

test('a known key answers the first payment whatever the body is', async () => {
  const seller = sellerOf('MLA');
  const token = await seller.tokenise();
  const first = await seller.send({ token: token.id }, KEY);

  const again = await seller.asSeller('POST', '/v1/payments', { body: '{', headers: KEY });

  expect(again).toMatchObject({ status: 200, body: { id: first.id } });
});

test('twenty requests at once with one key make one payment', async () => {
  const seller = sellerOf('MLA');
  const token = await seller.tokenise();

  const answers = await Promise.all(Array.from({ length: 20 }, () => seller.send({ token: token.id }, KEY)));

  expect(new Set(answers.map(({ id }) => id)).size, 'distinct payments').toBe(1);
  expect(
    answers.filter(({ status }) => status === 201),
    'created',
  ).toHaveLength(1);
});

test('the same key answers the first payment again and creates none', async () => {
  const seller = sellerOf('MLA');
  const token = await seller.tokenise();
  const first = await seller.send({ token: token.id }, KEY);

  const second = await seller.send({ token: token.id }, KEY);

  expect(second.status).toBe(200);
  expect(second.body).toEqual(first.body);
  const page = await seller.asSeller('GET', '/v1/payments/search');
  expect(page.body).toMatchObject({ paging: { total: 1 } });
});

test('the first answer is replayed even after the payment moved on', async () => {
  const seller = sellerOf('MLA');
  const token = await seller.tokenise({ cardholder: { name: 'CONT' } });
  const first = await seller.send({ token: token.id }, KEY);
  await seller.call('POST', `/__emulator/universes/MLA-spec/payments/${first.id}/settlement`, {
    body: { settlement: 'approve' },
  });

  const replayed = await seller.send({ token: token.id }, KEY);

  expect(replayed.body).toMatchObject({ status: 'in_process' });
});

test('a key whose request was refused may be used again', async () => {
  const seller = sellerOf('MLA');
  await seller.send({ token: 'f'.repeat(32) }, KEY);
  const token = await seller.tokenise();

  const payment = await seller.send({ token: token.id }, KEY);

  expect(payment.status).toBe(201);
});

test('a key belongs to one seller', async () => {
  const seller = sellerOf('MLA');
  const token = await seller.tokenise();
  await seller.send({ token: token.id }, KEY);

  const other = await seller.call('POST', '/v1/payments', {
    body: {
      transaction_amount: 100,
      installments: 1,
      token: token.id,
      payer: { email: 'a@testuser.com' },
    },
    headers: { authorization: 'Bearer TEST-MLA-other-secret', ...KEY },
  });

  expect(other.cause.code).toBe(2062);
});

test('a key is forgotten after a day', async () => {
  const seller = sellerOf('MLA');
  const token = await seller.tokenise();
  await seller.send({ token: token.id }, KEY);
  await seller.call('POST', '/__emulator/universes/MLA-spec/clock', { body: { advance_ms: 86_400_001 } });

  const again = await seller.send({ token: token.id }, KEY);

  expect(again.cause.code, 'the token was used').toBe(2006);
});

for (const other of ['APP_USR-MLA-spec-secret', 'TEST-MLA-spec-oauth']) {
  test(`a key of the test credentials is not one of ${other}`, async () => {
    const seller = sellerOf('MLA');
    const first = await seller.send({ token: (await seller.tokenise()).id }, KEY);
    const token = await seller.tokenise();

    const second = await seller.send({ token: token.id }, { ...KEY, authorization: `Bearer ${other}` });

    expect(second.status).toBe(201);
    expect(second.id).not.toBe(first.id);
  });
}
