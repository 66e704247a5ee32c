import { expect, test } from '@playwright/test';
import { CardToken, MPBadRequestError, MPNotFoundError, Payment, PaymentRefund } from 'mercadopago';
import { SDK_CARD, sdkSellerOf } from './support/official-sdk.ts';

async function pay(changed: Record<string, unknown> = {}) {
  const { config } = sdkSellerOf('MLB');
  const token = await new CardToken(config).create({ body: SDK_CARD });
  const body = {
    transaction_amount: 100,
    installments: 1,
    payer: { email: 'test@testuser.com' },
    ...(token.id ? { token: token.id } : {}),
    ...changed,
  };
  const payments = new Payment(config);
  return { config, payments, payment: await payments.create({ body }) };
}

test('the official SDK creates and reads a payment', async () => {
  const { payments, payment } = await pay();

  const read = await payments.get({ id: payment.id ?? 0 });

  expect(payment).toMatchObject({
    status: 'approved',
    status_detail: 'accredited',
    api_response: { status: 201 },
  });
  expect(read).toMatchObject({ id: payment.id, transaction_amount: 100, currency_id: 'BRL' });
});

test('the official SDK finds a payment by its reference', async () => {
  const { payments, payment } = await pay({ external_reference: 'order-1' });

  const found = await payments.search({
    options: { external_reference: 'order-1', sort: 'date_created', criteria: 'desc' },
  });

  expect(found).toMatchObject({ paging: { total: 1, limit: 30, offset: 0 }, results: [{ id: payment.id }] });
});

test('the official SDK captures a part of what was reserved', async () => {
  const { payments, payment } = await pay({ capture: false });

  const captured = await payments.capture({ id: payment.id ?? 0, transaction_amount: 60 });

  expect(captured).toMatchObject({ status: 'approved', captured: true, transaction_amount: 60 });
});

test('the official SDK cancels what was reserved', async () => {
  const { payments, payment } = await pay({ capture: false });

  const cancelled = await payments.cancel({ id: payment.id ?? 0 });

  expect(cancelled).toMatchObject({ status: 'cancelled', status_detail: 'by_collector' });
});

test('the official SDK refunds a part and then the rest', async () => {
  const { config, payments, payment } = await pay();
  const refunds = new PaymentRefund(config);
  const payment_id = payment.id ?? 0;

  const part = await refunds.create({ payment_id, body: { amount: 30 } });
  const rest = await refunds.total({ payment_id });

  expect([part.amount, rest.amount]).toEqual([30, 70]);
  const listed = await refunds.list({ payment_id });
  expect(listed.map(({ id }) => id)).toEqual([part.id, rest.id]);
  expect(await refunds.get({ payment_id, refund_id: part.id ?? 0 })).toMatchObject({ amount: 30 });
  expect(await payments.get({ id: payment_id })).toMatchObject({
    status: 'refunded',
    transaction_amount_refunded: 100,
  });
});

test('the official SDK throws its own errors', async () => {
  const { payments } = await pay();

  const unknown = payments.get({ id: 1 });
  const refused = payments.create({
    body: { transaction_amount: 0, token: 'f'.repeat(32), installments: 1 },
  });

  await expect(unknown).rejects.toThrow(MPNotFoundError);
  await expect(unknown).rejects.toMatchObject({ status: 404, causes: [{ code: 2000 }] });
  await expect(refused).rejects.toThrow(MPBadRequestError);
});
