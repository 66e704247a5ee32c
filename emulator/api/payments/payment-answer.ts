import { z } from 'zod';
import { refundAnswerSchema } from '../refunds/refund-answer.ts';
import { pointOfInteractionSchema } from './point-of-interaction-answer.ts';

const date = z.string();
const absent = z.null();
const documentOf = z.object({ type: z.string().nullable(), number: z.string().nullable() });

const card = z.strictObject({
  id: z.string().nullable(),
  first_six_digits: z.string(),
  last_four_digits: z.string(),
  bin: z.string(),
  expiration_month: z.int(),
  expiration_year: z.int(),
  date_created: date,
  date_last_updated: date,
  cardholder: z.strictObject({ name: z.string(), identification: documentOf }),
});

const payer = z.strictObject({
  id: z.string(),
  type: z.string().nullable(),
  email: z.string(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  identification: documentOf,
  phone: z.strictObject({
    area_code: z.string().nullable(),
    number: z.string().nullable(),
    extension: z.string().nullable(),
  }),
  operator_id: absent,
  entity_type: z.string().nullable(),
});

const barcode = z.strictObject({ content: z.string() });

const transactionDetails = z.strictObject({
  payment_method_reference_id: z.string().nullable(),
  acquirer_reference: absent,
  verification_code: z.string().nullable(),
  net_received_amount: z.number(),
  total_paid_amount: z.number(),
  overpaid_amount: z.number(),
  external_resource_url: z.string().nullable(),
  installment_amount: z.number(),
  financial_institution: z.string().nullable(),
  payable_deferral_period: absent,
  bank_transfer_id: z.int().nullable().optional(),
  transaction_id: z.string().nullable().optional(),
  barcode: barcode.optional(),
  digitable_line: z.string().optional(),
});

const chargeDetails = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(['fee']),
  accounts: z.strictObject({ from: z.string(), to: z.string() }),
  client_id: z.int(),
  date_created: date,
  last_updated: date,
  amounts: z.strictObject({ original: z.number(), refunded: z.number() }),
  metadata: z.strictObject({}),
  reserve_id: absent,
  refund_charges: z.array(z.never()),
});

/** A payment as `/v1/payments` answers it: absent values are null, not left out. Source: fixtures of the official Java and PHP SDKs. */
export const paymentAnswerSchema = z
  .strictObject({
    id: z.int(),
    date_created: date,
    date_approved: date.nullable(),
    date_last_updated: date,
    date_of_expiration: date.nullable(),
    money_release_date: date.nullable(),
    money_release_status: z.enum(['released', 'pending']).nullable(),
    money_release_schema: absent,
    operation_type: z.string(),
    issuer_id: z.string().nullable(),
    payment_method_id: z.string(),
    payment_type_id: z.string(),
    payment_method: z.strictObject({
      id: z.string(),
      type: z.string(),
      issuer_id: z.string().optional(),
      data: z.record(z.string(), z.unknown()).optional(),
    }),
    status: z.string(),
    status_detail: z.string(),
    currency_id: z.string(),
    description: z.string().nullable(),
    live_mode: z.boolean(),
    sponsor_id: z.number().nullable(),
    authorization_code: z.string().nullable(),
    call_for_authorize_id: absent,
    integrator_id: absent,
    platform_id: absent,
    corporation_id: absent,
    pos_id: absent,
    store_id: absent,
    brand_id: absent,
    build_version: z.string(),
    counter_currency: absent,
    financing_group: absent,
    deduction_schema: absent,
    differential_pricing_id: z.number().nullable(),
    marketplace_owner: absent,
    tags: absent,
    taxes_amount: z.number(),
    taxes: z.array(z.strictObject({ type: z.string().nullable(), value: z.number() })),
    shipping_amount: z.number(),
    coupon_amount: z.number(),
    collector_id: z.int(),
    payer,
    metadata: z.record(z.string(), z.unknown()),
    additional_info: z.record(z.string(), z.unknown()),
    order: z.union([z.strictObject({ id: z.int(), type: z.string() }), z.strictObject({})]),
    external_reference: z.string().nullable(),
    transaction_amount: z.number(),
    transaction_amount_refunded: z.number(),
    net_amount: absent,
    transaction_details: transactionDetails,
    barcode: barcode.optional(),
    fee_details: z.array(z.strictObject({ type: z.string(), amount: z.number(), fee_payer: z.string() })),
    charges_details: z.array(chargeDetails),
    acquirer_reconciliation: z.array(z.never()),
    captured: z.boolean(),
    binary_mode: z.boolean(),
    statement_descriptor: z.string().nullable(),
    installments: z.int(),
    processing_mode: z.string(),
    payment_method_option_id: z.string().nullable(),
    merchant_account_id: z.string().nullable(),
    merchant_number: absent,
    card: z.union([card, z.strictObject({})]),
    notification_url: z.string().nullable(),
    callback_url: z.string().nullable(),
    refunds: z.array(refundAnswerSchema),
    point_of_interaction: pointOfInteractionSchema,
    three_ds_info: z.exactOptional(z.strictObject({ external_resource_url: z.string(), creq: z.string() })),
  })
  .meta({ id: 'Payment' });

export type PaymentAnswer = z.infer<typeof paymentAnswerSchema>;

const paymentSearchResultSchema = paymentAnswerSchema
  .extend({ shipping_cost: z.number() })
  .meta({ id: 'PaymentSearchResult' });

export type PaymentSearchResult = z.infer<typeof paymentSearchResultSchema>;

/** A page of `GET /v1/payments/search`. */
export const paymentPageSchema = z.strictObject({
  paging: z.strictObject({ total: z.int(), limit: z.int(), offset: z.int() }),
  results: z.array(paymentSearchResultSchema),
});

export type PaymentPage = z.infer<typeof paymentPageSchema>;
