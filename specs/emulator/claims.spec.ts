import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

test('a claim that is decided for the buyer refunds the rest, as buyer protection', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.pay();
  const path = `/v1/payments/${payment.id}`;
  await seller.asSeller('POST', `${path}/refunds`, {
    body: { amount: 40 },
    headers: { 'x-idempotency-key': 'part' },
  });
  const settle = (settlement: string) =>
    seller.call('POST', `/__emulator/universes/MLB-spec/payments/${payment.id}/settlement`, {
      body: { settlement },
    });
  await settle('open_claim');

  await settle('refund_claim');

  expect((await seller.asSeller('GET', path)).body).toMatchObject({
    status: 'refunded',
    status_detail: 'bpp_refunded',
    transaction_amount_refunded: 100,
    refunds: [{ source: { type: 'collector' } }, { amount: 60, source: { type: 'bpp' } }],
  });
});
