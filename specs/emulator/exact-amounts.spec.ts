import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

// 1.1 + 2.2, as a shop sums prices without rounding.
const UNROUNDED = 3.3000000000000003;

test('a sum of prices that was not rounded does not pay', async () => {
  const payment = await sellerOf('MLB').pay({ transaction_amount: UNROUNDED });

  expect(payment.cause.code).toBe(2072);
});

test('a sum of prices that was not rounded is not captured', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.pay({ capture: false });

  const captured = await seller.asSeller('PUT', `/v1/payments/${payment.id}`, {
    body: { capture: true, transaction_amount: UNROUNDED },
  });

  expect(captured.cause.code).toBe(2072);
});

for (const [site, amount, said] of [
  ['MLB', UNROUNDED, 'at most 2 decimals in BRL'],
  ['MLC', 33.5, 'at most 0 decimals in CLP'],
] as const) {
  test(`a refund of ${amount} in ${site} is told how many decimals there are`, async () => {
    const seller = sellerOf(site);
    const payment = await seller.pay({ transaction_amount: 1000 });

    const refund = await seller.asSeller('POST', `/v1/payments/${payment.id}/refunds`, {
      body: { amount },
      headers: { 'x-idempotency-key': 'refund-1' },
    });

    expect(refund).toMatchObject({ status: 400, body: { message: expect.stringContaining(said) } });
    expect(refund.cause.code).toBe(4040);
  });
}

for (const amount of [0.57, 1.15, 8.29, 19.99, 100.1, 1234567.89]) {
  test(`${amount} is an exact amount`, async () => {
    const payment = await sellerOf('MLA').pay({ transaction_amount: amount });

    expect(payment.body).not.toMatchObject({ cause: [{ code: 2072 }] });
  });
}
