import { z } from 'zod';

const text = z.string().nullable();

/** A saved card as the API answers it. Source: fixtures of the official SDKs. */
export const customerCardAnswerSchema = z
  .strictObject({
    id: z.string(),
    customer_id: z.string(),
    expiration_month: z.int(),
    expiration_year: z.int(),
    first_six_digits: z.string(),
    last_four_digits: z.string(),
    payment_method: z.strictObject({
      id: z.string(),
      name: z.string(),
      payment_type_id: z.string(),
      thumbnail: z.string().nullable(),
      secure_thumbnail: z.string().nullable(),
    }),
    security_code: z.strictObject({ length: z.int(), card_location: z.enum(['back', 'front']) }),
    // A number here, where a payment's `issuer_id` is a text.
    issuer: z.strictObject({ id: z.int(), name: z.string() }),
    cardholder: z.strictObject({
      name: z.string(),
      identification: z.strictObject({ type: text, number: text }),
    }),
    date_created: z.string(),
    date_last_updated: z.string(),
    user_id: z.string(),
    live_mode: z.boolean(),
  })
  .meta({ id: 'CustomerCard' });

export type CustomerCardAnswer = z.infer<typeof customerCardAnswerSchema>;
