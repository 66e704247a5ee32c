import { z } from 'zod';
import { PAYMENT_CAUSES } from '../../../fixtures/catalog/causes/payment-causes.ts';
import type { ApiError } from '../../core/api-error.ts';
import { refusal } from '../../core/refusal.ts';
import { numberOrText } from '../number-or-text.ts';

type CauseCode = keyof typeof PAYMENT_CAUSES;

const record = z.record(z.string(), z.unknown());

const numeric = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]);

// The last ones are in the types of the official SDKs only.
const payer = z.strictObject({
  id: numberOrText.nullish(),
  type: z.enum(['customer', 'registered', 'guest']).nullish(),
  email: z.string().nullish(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  identification: z.object({ type: z.string().nullish(), number: numberOrText.nullish() }).nullish(),
  phone: z
    .object({
      area_code: numberOrText.nullish(),
      number: numberOrText.nullish(),
      extension: numberOrText.nullish(),
    })
    .nullish(),
  address: z
    .object({
      zip_code: numberOrText.nullish(),
      street_name: z.string().nullish(),
      street_number: numberOrText.nullish(),
      neighborhood: z.string().nullish(),
      city: z.string().nullish(),
      federal_unit: numberOrText.nullish(),
    })
    .nullish(),
  entity_type: z.enum(['individual', 'association']).nullish(),
  authentication_type: z.unknown().optional(),
  is_prime_user: z.unknown().optional(),
  is_first_purchase_online: z.unknown().optional(),
  registration_date: z.unknown().optional(),
  last_purchase: z.unknown().optional(),
});

/**
 * The body of `POST /v1/payments`. Any other name than these is answered with cause 8.
 * Source: reference of the Payments API; `order` is known from answers only.
 */
export const paymentRequestSchema = z
  .strictObject({
    transaction_amount: z.number(),
    payment_method_id: z.string().nullish(),
    payer,
    token: z.string().nullish(),
    installments: z.number().nullish(),
    issuer_id: z.union([z.string(), z.number()]).nullish(),
    capture: z.boolean().nullish(),
    binary_mode: z.boolean().nullish(),
    three_d_secure_mode: z.enum(['not_supported', 'optional', 'mandatory']).nullish(),
    external_reference: z.string().max(256).nullish(),
    notification_url: z.string().nullish(),
    callback_url: z.string().nullish(),
    date_of_expiration: z.string().nullish(),
    statement_descriptor: z.string().max(22).nullish(),
    description: z.string().nullish(),
    metadata: record.nullish(),
    additional_info: record.nullish(),
    coupon_amount: z.number().nullish(),
    coupon_code: z.string().nullish(),
    campaign_id: numeric.nullish(),
    application_fee: z.number().nullish(),
    differential_pricing_id: numeric.nullish(),
    sponsor_id: numeric.nullish(),
    point_of_interaction: z.unknown().optional(),
    payment_method: z.object({ type: z.string().nullish(), data: record.nullish() }).nullish(),
    forward_data: z.unknown().optional(),
    transaction_details: z.object({ financial_institution: numberOrText.nullish() }).nullish(),
    taxes: z.array(z.object({ type: z.string().nullish(), value: z.number() })).nullish(),
    processing_mode: z.string().nullish(),
    payment_method_option_id: z.string().nullish(),
    merchant_account_id: z.string().nullish(),
    order: z.object({ type: z.string().nullish(), id: numeric }).nullish(),
  })
  .meta({ id: 'PaymentRequest' });

export type PaymentRequest = z.infer<typeof paymentRequestSchema>;

const MISSING: Record<string, CauseCode> = { transaction_amount: 4002, payer: 4006 };

const MALFORMED: Record<string, CauseCode> = {
  transaction_amount: 4003,
  token: 3003,
  payment_method_id: 3028,
  installments: 4005,
  payer: 4006,
  'payer.type': 4029,
  metadata: 4022,
  coupon_amount: 4028,
  campaign_id: 4027,
  date_of_expiration: 23,
  capture: 2078,
  notification_url: 4020,
};

/**
 * The body of `POST /v1/payments` with its types checked.
 * @throws ApiError 400 with the documented cause of the first field in error. Source: reference of the Payments API.
 */
export function parsePaymentRequest(body: Record<string, unknown>): PaymentRequest {
  const parsed = paymentRequestSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues;
  throw unknownParameter(issues) ?? malformed(issues[0]?.path.map(String) ?? [], body);
}

/** Cause 8 when a body has a field that nobody documents. */
export function unknownParameter(issues: readonly z.core.$ZodIssue[]): ApiError | null {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown?.code !== 'unrecognized_keys') return null;
  const path = [...unknown.path, unknown.keys[0]].join('.');
  return refusal(8, { description: `${PAYMENT_CAUSES[8].description} : [${path}]` });
}

function malformed(path: readonly string[], body: Record<string, unknown>): ApiError {
  const [field = ''] = path;
  const isMissing = body[field] === undefined || body[field] === null;
  const code = (isMissing && MISSING[field]) || MALFORMED[path.join('.')] || MALFORMED[field];
  return refusal(code || 1);
}
