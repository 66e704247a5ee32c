import { z } from 'zod';
import type { CUSTOMER_CAUSES } from '../../../fixtures/catalog/causes/customer-causes.ts';
import { customerRefusal } from '../../core/customer-refusal.ts';
import { numberOrText } from '../number-or-text.ts';
import { requireCustomerBody } from './require-customer-body.ts';

// Inferred: cause 104 tells that there is a limit, and nothing tells which.
const LONGEST = 500;

const text = z.string().max(LONGEST);

// Clients send these as either.
const numericText = numberOrText.pipe(text);
const streetNumber = z.union([
  z.int().min(0),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
]);

// Inferred: no source says what the API takes; these are what people write.
const phonePart = numericText.pipe(z.string().regex(/^[\d+() -]*$/));
const zipCode = numericText.pipe(z.string().regex(/^[A-Za-z\d. -]*$/));

const changes = {
  first_name: text.nullish(),
  last_name: text.nullish(),
  phone: z.object({ area_code: phonePart.nullish(), number: phonePart.nullish() }).nullish(),
  identification: z.object({ type: text.nullish(), number: numericText.nullish() }).nullish(),
  address: z
    .object({
      id: numericText.nullish(),
      zip_code: zipCode.nullish(),
      street_name: text.nullish(),
      street_number: streetNumber.nullish(),
      city: z.object({ name: text.nullish() }).nullish(),
    })
    .nullish(),
  default_address: text.nullish(),
  default_card: text.nullish(),
  date_registered: z.iso.datetime({ offset: true }).nullish(),
  description: text.nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
};

/** The body of `POST /v1/customers`. Source: reference of the Customers API. */
export const customerRequestSchema = z
  .strictObject({ email: text, ...changes })
  .meta({ id: 'CustomerRequest' });

/** The body of `PUT /v1/customers/{id}`: what it does not name stays, and null clears. */
export const customerUpdateSchema = z
  .strictObject({ email: text.nullish(), ...changes })
  .meta({ id: 'CustomerUpdate' });

export type CustomerUpdate = z.infer<typeof customerUpdateSchema>;

type Code = keyof typeof CUSTOMER_CAUSES;

const MALFORMED: Record<string, Code> = {
  email: 106,
  first_name: 107,
  last_name: 108,
  phone: 103,
  'phone.area_code': 109,
  'phone.number': 110,
  identification: 103,
  'identification.type': 111,
  'identification.number': 112,
  address: 103,
  'address.zip_code': 113,
  'address.street_name': 114,
  date_registered: 115,
  description: 116,
  metadata: 117,
};

/**
 * A body of `/v1/customers` with its types checked.
 * @throws ApiError 400: 118 or 103 for no object, 105 for an `id`, 125 for another unknown field, 104 for a text that is too long, else
 * the cause of the first field in error.
 */
export function parseCustomer<Output>(schema: z.ZodType<Output>, body: unknown): Output {
  const parsed = schema.safeParse(requireCustomerBody(body));
  if (parsed.success) return parsed.data;
  throw customerRefusal(codeOf(parsed.error.issues));
}

function codeOf(issues: readonly z.core.$ZodIssue[]): Code {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown?.code === 'unrecognized_keys') return unknown.keys.includes('id') ? 105 : 125;
  if (issues.some(({ code }) => code === 'too_big')) return 104;
  return MALFORMED[issues[0]?.path.join('.') ?? ''] ?? 125;
}
