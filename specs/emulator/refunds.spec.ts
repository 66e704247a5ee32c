import { expect, test } from '@playwright/test';
import { advance, type Seller } from './support/provocation.ts';
import { sellerOf } from './support/seller.ts';

async function paid(changed: Record<string, unknown> = {}) {
  const seller = sellerOf('MLB');
  const payment = await seller.pay(changed);
  const path = `/v1/payments/${payment.id}`;
  return { seller, payment, path };
}

function refund(seller: Seller, path: string, body?: unknown, key: string = crypto.randomUUID()) {
  const headers = { 'x-idempotency-key': key };
  return seller.asSeller('POST', `${path}/refunds`, { headers, ...(body === undefined ? {} : { body }) });
}

test('a refund without an amount gives all back', async () => {
  const { seller, path } = await paid();

  const refunded = await refund(seller, path, {});

  expect(refunded).toMatchObject({ status: 201, body: { amount: 100, status: 'approved' } });
  expect((await seller.asSeller('GET', path)).body).toMatchObject({
    status: 'refunded',
    status_detail: 'refunded',
    transaction_amount_refunded: 100,
    refunds: [{ amount: 100 }],
  });
});

test('a refund without any body gives all back', async () => {
  const { seller, path } = await paid();

  expect((await refund(seller, path)).body).toMatchObject({ amount: 100 });
});

test('a part that is refunded leaves the payment approved', async () => {
  const { seller, path } = await paid();

  await refund(seller, path, { amount: 33.33 });

  expect((await seller.asSeller('GET', path)).body).toMatchObject({
    status: 'approved',
    status_detail: 'partially_refunded',
    transaction_amount_refunded: 33.33,
    charges_details: [{ amounts: { original: 4.98, refunded: 1.66 } }],
  });
});

test('parts that add up to the amount refund the payment', async () => {
  const { seller, path } = await paid({ transaction_amount: 0.6 });

  for (const amount of [0.1, 0.2, 0.3]) await refund(seller, path, { amount });

  expect((await seller.asSeller('GET', path)).body).toMatchObject({
    status: 'refunded',
    transaction_amount_refunded: 0.6,
  });
});

test('what is left is given back to the cent', async () => {
  const { seller, path } = await paid({ transaction_amount: 1.1 });
  await refund(seller, path, { amount: 0.4 });

  expect((await refund(seller, path)).body).toMatchObject({ amount: 0.7 });
});

test('more than is left is refused, and what is left stays', async () => {
  const { seller, path } = await paid();
  await refund(seller, path, { amount: 80 });

  const over = await refund(seller, path, { amount: 20.01 });

  expect(over).toMatchObject({ status: 400, body: { message: expect.stringContaining('20') } });
  expect(over.cause.code).toBe(2063);
  expect((await refund(seller, path)).body).toMatchObject({ amount: 20 });
});

test('a payment that is refunded is not refunded again', async () => {
  const { seller, path } = await paid();
  await refund(seller, path);

  expect((await refund(seller, path)).cause.code).toBe(2063);
});

for (const [amount, code] of [
  [-1, 4040],
  [0.001, 4040],
  ['10', 4041],
] as const) {
  test(`an amount of ${JSON.stringify(amount)} is refused with cause ${code}`, async () => {
    const { seller, path } = await paid();

    const refused = await refund(seller, path, { amount });

    expect(refused).toMatchObject({ status: 400, body: { cause: [{ code }] } });
  });
}

test('a body that is no JSON refunds nothing', async () => {
  const { seller, path } = await paid();

  const refused = await refund(seller, path, '{"amount":');

  expect(refused.cause.code).toBe(1);
  expect((await seller.asSeller('GET', `${path}/refunds`)).body).toEqual([]);
});

test('a refund needs an idempotency key', async () => {
  const { seller, path } = await paid();

  const refused = await seller.asSeller('POST', `${path}/refunds`, { body: {} });

  expect(refused).toMatchObject({ status: 400, body: { cause: [{ code: 4292 }] } });
});

test('the same key refunds once', async () => {
  const { seller, path } = await paid();
  const first = await refund(seller, path, { amount: 10 }, 'refund-1');

  const again = await refund(seller, path, { amount: 10 }, 'refund-1');

  expect(again).toMatchObject({ status: 200, body: first.body });
  expect((await seller.asSeller('GET', path)).body).toMatchObject({ transaction_amount_refunded: 10 });
});

test('the key of one payment is no key of another', async () => {
  const { seller, path } = await paid();
  const other = `/v1/payments/${(await seller.pay()).id}`;
  await refund(seller, path, {}, 'refund-1');

  expect((await refund(seller, other, {}, 'refund-1')).status).toBe(201);
});

test('on the last of 180 days a payment is still refunded', async () => {
  const { seller, path } = await paid();
  await advance(seller, 180);

  expect((await refund(seller, path)).status).toBe(201);
});

test('refunds are listed and read one by one', async () => {
  const { seller, path } = await paid();
  const part = await refund(seller, path, { amount: 10 });

  const list = await seller.asSeller('GET', `${path}/refunds/`);
  const one = await seller.asSeller('GET', `${path}/refunds/${part.id}`);

  expect(list.body).toEqual([part.body]);
  expect(one.body).toEqual(part.body);
});
