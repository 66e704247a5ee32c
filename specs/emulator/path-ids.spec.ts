import { expect, test } from '@playwright/test';
import { HERE } from './support/provocation.ts';
import { sellerOf } from './support/seller.ts';

const SPELLINGS = [
  (id: number) => `${id}.0`,
  (id: number) => `0x${id.toString(16)}`,
  (id: number) => `${id}e0`,
  (id: number) => `%20${id}`,
  (id: number) => `+${id}`,
];

for (const spelled of SPELLINGS) {
  test(`a payment is not found as ${spelled(12)}`, async () => {
    const seller = sellerOf('MLB');
    const { id } = await seller.pay();

    const read = await seller.asSeller('GET', `/v1/payments/${spelled(Number(id))}`);

    expect(read).toMatchObject({ status: 404, body: { cause: [{ code: 2000 }] } });
  });
}

test('a refund is not found by its id with decimals', async () => {
  const seller = sellerOf('MLB');
  const refunds = `/v1/payments/${(await seller.pay()).id}/refunds`;
  const refund = await seller.asSeller('POST', refunds, { headers: { 'x-idempotency-key': 'refund-1' } });

  const read = await seller.asSeller('GET', `${refunds}/${refund.id}.0`);

  expect(read).toMatchObject({ status: 404, body: { cause: [{ code: 2032 }] } });
});

test('a payment is not settled by its id with decimals', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.pay({}, 'CONT');

  const settled = await seller.call('POST', `${HERE}/payments/${payment.id}.0/settlement`, {
    body: { settlement: 'approve' },
  });

  expect(settled.status).toBe(404);
});
