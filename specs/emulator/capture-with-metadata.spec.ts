import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

for (const [change, status] of [
  [{ capture: true }, 'approved'],
  [{ status: 'cancelled' }, 'cancelled'],
] as const) {
  test(`metadata and reference that come with ${JSON.stringify(change)} are kept`, async () => {
    const seller = sellerOf('MLB');
    const payment = await seller.pay({ capture: false });

    const changed = await seller.asSeller('PUT', `/v1/payments/${payment.id}`, {
      body: { ...change, metadata: { parcelId: 7 }, external_reference: 'order-9' },
    });

    expect(changed.body).toMatchObject({ status, metadata: { parcel_id: 7 }, external_reference: 'order-9' });
  });
}

test('a cancellation takes no amount', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.pay({ capture: false });

  const refused = await seller.asSeller('PUT', `/v1/payments/${payment.id}`, {
    body: { status: 'cancelled', transaction_amount: 50 },
  });

  expect(refused.cause.code).toBe(1004);
});
