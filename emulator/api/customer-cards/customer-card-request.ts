import { z } from 'zod';
import { customerRefusal } from '../../core/customer-refusal.ts';
import { requireCustomerBody } from '../customers/require-customer-body.ts';
import { numberOrText } from '../number-or-text.ts';

// Clients send these as either.
const numeric = z.union([
  z.number(),
  z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
]);

/** The body of `POST /v1/customers/{id}/cards`. */
export const customerCardRequestSchema = z
  .strictObject({
    token: z.string().min(1),
    payment_method_id: z.string().nullish(),
    issuer_id: numberOrText.nullish(),
  })
  .meta({ id: 'CustomerCardRequest' });

export type CustomerCardRequest = z.infer<typeof customerCardRequestSchema>;

/** The body of `PUT /v1/customers/{id}/cards/{id}`: what it does not name stays. */
export const customerCardUpdateSchema = z
  .strictObject({
    expiration_month: numeric.pipe(z.int().min(1).max(12)).nullish(),
    expiration_year: numeric.pipe(z.int().min(1000).max(9999)).nullish(),
    cardholder: z
      .object({
        name: z.string().trim().min(1).max(100).nullish(),
        identification: z.object({ type: z.string().nullish(), number: numberOrText.nullish() }).nullish(),
      })
      .nullish(),
    token: z.string().min(1).nullish(),
  })
  .meta({ id: 'CustomerCardUpdate' });

export type CustomerCardUpdate = z.infer<typeof customerCardUpdateSchema>;

/** @throws ApiError 400: 118 or 103 for no object, 125 for an unknown field, 119 without a token, 121 for one that is none, 127 for the rest. */
export function parseCustomerCard(sent: unknown): CustomerCardRequest {
  const body = requireCustomerBody(sent);
  const parsed = customerCardRequestSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  if (isUnknownField(parsed.error)) throw customerRefusal(125);
  const isMissing = body.token === undefined || body.token === null || body.token === '';
  if (isMissing) throw customerRefusal(119);
  throw customerRefusal(firstField(parsed.error) === 'token' ? 121 : 127);
}

/** @throws ApiError 400: 118 or 103 for no object, 125 for an unknown field, 121 for a token that is none, 122 for the rest. */
export function parseCustomerCardUpdate(sent: unknown): CustomerCardUpdate {
  const parsed = customerCardUpdateSchema.safeParse(requireCustomerBody(sent));
  if (parsed.success) return parsed.data;
  if (isUnknownField(parsed.error)) throw customerRefusal(125);
  throw customerRefusal(firstField(parsed.error) === 'token' ? 121 : 122);
}

function isUnknownField({ issues }: z.ZodError): boolean {
  return issues.some(({ code }) => code === 'unrecognized_keys');
}

function firstField({ issues }: z.ZodError): PropertyKey | undefined {
  return issues[0]?.path[0];
}
