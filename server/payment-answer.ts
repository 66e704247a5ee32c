import { z } from 'zod';
import { nextAction, readNextAction } from './next-action.ts';

/** What the shop tells about a payment: no more than its page needs. */
export const paymentAnswer = z.object({
  id: z.number(),
  status: z.string(),
  status_detail: z.string().nullable(),
  payment_method_id: z.string().nullable(),
  payment_type_id: z.string().nullable(),
  next_action: nextAction.nullable(),
});

export type PaymentAnswer = z.infer<typeof paymentAnswer>;

// Search answers and old fixtures spell ids as strings. Anything without an id and a status is no answer at all.
const payment = z.object({
  id: z.coerce.number().int().positive(),
  status: z.string().min(1),
  status_detail: z.string().nullish(),
  payment_method_id: z.string().nullish(),
  payment_type_id: z.string().nullish(),
});

/** Reads Mercado Pago's payment; null when it is not one, such as the `{}` that the SDK makes of a broken 200. */
export function readPayment(value: unknown): PaymentAnswer | null {
  const { success, data } = payment.safeParse(value);
  if (!success) return null;
  return {
    id: data.id,
    status: data.status,
    status_detail: data.status_detail ?? null,
    payment_method_id: data.payment_method_id ?? null,
    payment_type_id: data.payment_type_id ?? null,
    next_action: readNextAction(value),
  };
}
