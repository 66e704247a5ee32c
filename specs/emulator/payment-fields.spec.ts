import { expect, test } from '@playwright/test';
import { cardTokenAnswerSchema } from '../../emulator/api/card-tokens/card-token-answer.ts';
import { paymentAnswerSchema, paymentPageSchema } from '../../emulator/api/payments/payment-answer.ts';
import { refundAnswerSchema } from '../../emulator/api/refunds/refund-answer.ts';
import { sellerOf } from './support/seller.ts';

// Written out: a field that the schema forgets must be missed here.
const FIELDS = `
  id date_created date_approved date_last_updated date_of_expiration money_release_date money_release_status
  money_release_schema operation_type issuer_id payment_method_id payment_type_id payment_method status status_detail
  currency_id description live_mode sponsor_id authorization_code call_for_authorize_id integrator_id platform_id
  corporation_id pos_id store_id brand_id build_version counter_currency financing_group deduction_schema
  differential_pricing_id marketplace_owner tags taxes_amount taxes shipping_amount coupon_amount collector_id payer
  metadata additional_info order external_reference transaction_amount transaction_amount_refunded net_amount
  transaction_details fee_details charges_details acquirer_reconciliation captured binary_mode statement_descriptor
  installments processing_mode payment_method_option_id merchant_account_id merchant_number card notification_url
  callback_url refunds point_of_interaction`;

const keysOf = (value: unknown) => Object.keys(Object(value)).sort();

for (const [holder, sent] of [
  ['APRO', { installments: 2, coupon_amount: 1, taxes: [{ type: 'IVA', value: 16 }] }],
  ['APRO', { capture: false }],
  ['CONT', {}],
  ['OTHE', {}],
] as const) {
  test(`a payment of ${holder} with ${JSON.stringify(sent)} has every field, each of its type`, async () => {
    const payment = await sellerOf('MLB').pay(sent, holder);

    expect(paymentAnswerSchema.safeParse(payment.body).error).toBeUndefined();
    expect(keysOf(payment.body)).toEqual(FIELDS.trim().split(/\s+/).sort());
  });
}

test('refunds, tokens and search results have every field, each of its type', async () => {
  const seller = sellerOf('MLB');
  const token = await seller.tokenise();
  const payment = await seller.send({ token: token.id });
  const refund = await seller.asSeller('POST', `/v1/payments/${payment.id}/refunds`, {
    body: { amount: 1 },
    headers: { 'x-idempotency-key': 'r' },
  });
  const found = await seller.asSeller('GET', '/v1/payments/search');

  expect(cardTokenAnswerSchema.safeParse(token.body).error).toBeUndefined();
  expect(refundAnswerSchema.safeParse(refund.body).error).toBeUndefined();
  expect(paymentPageSchema.safeParse(found.body).error).toBeUndefined();
});

test('a Brazilian payment of 112.00 in two instalments costs what a real one did', async () => {
  const payment = await sellerOf('MLB').pay({ transaction_amount: 112, installments: 2 });

  expect(payment.body).toMatchObject({
    transaction_amount: 112,
    transaction_details: {
      installment_amount: 60.28,
      total_paid_amount: 120.56,
      net_received_amount: 106.42,
    },
    fee_details: [
      { type: 'mercadopago_fee', amount: 5.58, fee_payer: 'collector' },
      { type: 'financing_fee', amount: 8.56, fee_payer: 'payer' },
    ],
    charges_details: [
      {
        name: 'mercadopago_fee',
        type: 'fee',
        accounts: { from: 'collector', to: 'mp' },
        amounts: { original: 5.58, refunded: 0 },
      },
      {
        name: 'financing_fee',
        accounts: { from: 'payer', to: 'mp' },
        amounts: { original: 8.56, refunded: 0 },
      },
    ],
  });
});

test('a Brazilian payment of 12.34 costs the seller the fee of a real one: 4.98 % rounded up', async () => {
  const payment = await sellerOf('MLB').pay({ transaction_amount: 12.34 });

  expect(payment.body).toMatchObject({
    fee_details: [{ type: 'mercadopago_fee', amount: 0.62 }],
    transaction_details: { net_received_amount: 11.72 },
  });
});

test('a fee in a currency without cents is a whole number', async () => {
  const payment = await sellerOf('MLC').pay({ transaction_amount: 1_001 });

  expect(payment.body).toMatchObject({
    fee_details: [{ amount: 50 }],
    transaction_details: { net_received_amount: 951 },
  });
});

test('a coupon is paid by Mercado Pago, not by the buyer', async () => {
  const payment = await sellerOf('MLB').pay({ coupon_amount: 15 });

  expect(payment.body).toMatchObject({
    transaction_amount: 100,
    coupon_amount: 15,
    transaction_details: { total_paid_amount: 85, net_received_amount: 95.02 },
    fee_details: [{ type: 'mercadopago_fee' }, { type: 'coupon_fee', amount: 15, fee_payer: 'payer' }],
  });
});

test('a payment of APP_USR- credentials says that it is live, one of TEST- credentials that it is not', async () => {
  const seller = sellerOf('MLB');
  const token = await seller.tokenise();

  const live = await seller.send({ token: token.id }, { authorization: 'Bearer APP_USR-MLB-spec-secret' });
  const test = await seller.pay();

  expect(live.body).toMatchObject({ live_mode: true });
  expect(test.body).toMatchObject({ live_mode: false });
});

test('metadata keeps its values and writes its keys in snake_case, at every depth', async () => {
  const payment = await sellerOf('MLB').pay({
    metadata: { orderId: 1, innerMap: { someKey: [{ deepKey: 'camelValue' }] }, HTTPCode: null },
  });

  expect(payment.body).toMatchObject({
    metadata: { order_id: 1, inner_map: { some_key: [{ deep_key: 'camelValue' }] }, httpcode: null },
  });
});
