import { z } from 'zod';
import { type ApiError, badRequest } from '../core/api-error.ts';

const record = z.record(z.string(), z.unknown());

// Clients send these as either.
const numberOrText = z.union([z.string(), z.number().transform(String)]);

const identification = z.object({ type: z.string().nullish(), number: numberOrText.nullish() }).nullish();

const payer = z.object({
  id: numberOrText.nullish(),
  type: z.enum(['customer', 'registered', 'guest']).nullish(),
  email: z.string().nullish(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  identification,
  phone: z.unknown().optional(),
  address: z.unknown().optional(),
  entity_type: z.enum(['individual', 'association']).nullish(),
});

// The fields that the reference documents; any other name is answered with cause 8.
const schema = z.strictObject({
  transaction_amount: z.number(),
  payment_method_id: z.string().nullish(),
  payer,
  token: z.string().nullish(),
  installments: z.number().int().nullish(),
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
  campaign_id: z.unknown().optional(),
  application_fee: z.number().nullish(),
  differential_pricing_id: z.unknown().optional(),
  sponsor_id: z.unknown().optional(),
  point_of_interaction: z.unknown().optional(),
  payment_method: z.unknown().optional(),
  forward_data: z.unknown().optional(),
  transaction_details: z.unknown().optional(),
  taxes: z.unknown().optional(),
  processing_mode: z.string().nullish(),
  payment_method_option_id: z.string().nullish(),
  merchant_account_id: z.string().nullish(),
});

export type PaymentRequest = z.infer<typeof schema>;

type CauseRow = readonly [code: number, description: string];

const MISSING: Record<string, CauseRow> = {
  transaction_amount: [4002, "transaction_amount attribute can't be null"],
  payer: [4006, 'payer is malformed'],
};

const MALFORMED: Record<string, CauseRow> = {
  transaction_amount: [4003, 'transaction_amount attribute must be numeric'],
  installments: [4005, 'installments attribute must be numeric'],
  payer: [4006, 'payer is malformed'],
  'payer.type': [4029, 'payer.type is invalid'],
  metadata: [4022, 'metadata attribute must be a JSON object'],
  coupon_amount: [4027, 'coupon_amount attribute must be numeric'],
  date_of_expiration: [23, "date_of_expiration must be valid date and format (yyyy-MM-dd'T'HH:mm:ssz)"],
  capture: [2078, 'capture attribute must be boolean'],
};

/**
 * The body of `POST /v1/payments` with its types checked.
 * @throws ApiError 400 with the documented cause of the first field in error. Source: reference of the Payments API.
 */
export function parsePaymentRequest(body: Record<string, unknown>): PaymentRequest {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw causeOf(parsed.error.issues, body);
}

function causeOf(issues: readonly z.core.$ZodIssue[], body: Record<string, unknown>): ApiError {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown?.code === 'unrecognized_keys') {
    const path = [...unknown.path, unknown.keys[0]].join('.');
    return badRequest(8, `The name of the following parameters is wrong : [${path}]`);
  }
  const path = issues[0]?.path.map(String) ?? [];
  const [field = ''] = path;
  const missing = MISSING[field];
  if (missing && (body[field] === undefined || body[field] === null)) return badRequest(...missing);
  const malformed = MALFORMED[path.join('.')] ?? MALFORMED[field];
  return malformed ? badRequest(...malformed) : badRequest(1, 'Params Error');
}
