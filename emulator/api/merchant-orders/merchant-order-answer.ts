import { z } from 'zod';
import { offsetPageSchema } from '../offset-page.ts';

const date = z.string();
const nullableText = z.string().nullable();

const payment = z.strictObject({
  id: z.int(),
  transaction_amount: z.number(),
  total_paid_amount: z.number(),
  shipping_cost: z.number(),
  currency_id: z.string(),
  status: z.string(),
  status_detail: z.string(),
  status_details: z.string(),
  operation_type: z.string(),
  date_approved: date.nullable(),
  date_created: date,
  last_modified: date,
  amount_refunded: z.number(),
});

const item = z.strictObject({
  id: z.string(),
  title: nullableText,
  description: nullableText,
  picture_url: nullableText,
  category_id: nullableText,
  currency_id: z.string(),
  quantity: z.int(),
  unit_price: z.number(),
});

/** A merchant order as the API answers it. Source: fixtures of the official Java and PHP SDKs, and the Node SDK's types. */
export const merchantOrderAnswerSchema = z
  .strictObject({
    id: z.int(),
    status: z.enum(['opened', 'closed', 'expired']),
    external_reference: nullableText,
    preference_id: nullableText,
    payments: z.array(payment),
    shipments: z.array(z.record(z.string(), z.unknown())),
    payouts: z.array(z.never()),
    collector: z.strictObject({ id: z.int(), email: z.string(), nickname: z.string() }),
    marketplace: z.string(),
    notification_url: nullableText,
    date_created: date,
    last_updated: date,
    sponsor_id: nullableText,
    shipping_cost: z.number(),
    total_amount: z.number(),
    site_id: z.string(),
    paid_amount: z.number(),
    refunded_amount: z.number(),
    payer: z.strictObject({ id: z.int().nullable(), email: z.string(), nickname: nullableText }).nullable(),
    items: z.array(item),
    cancelled: z.boolean(),
    additional_info: nullableText,
    application_id: nullableText,
    is_test: z.boolean(),
    order_status: z.enum([
      'payment_required',
      'payment_in_process',
      'partially_paid',
      'paid',
      'partially_reverted',
      'reverted',
      'expired',
    ]),
  })
  .meta({ id: 'MerchantOrder' });

export type MerchantOrderAnswer = z.infer<typeof merchantOrderAnswerSchema>;

/** A page of `GET /merchant_orders/search`. */
export const merchantOrderPageSchema = offsetPageSchema(merchantOrderAnswerSchema);

export type MerchantOrderPage = z.infer<typeof merchantOrderPageSchema>;
