import { z } from 'zod';

/** A card token as the API answers it. Source: fixtures of the official SDKs. */
export const cardTokenAnswerSchema = z
  .strictObject({
    id: z.string(),
    public_key: z.string(),
    card_id: z.string().nullable(),
    status: z.enum(['active', 'used', 'expired']),
    luhn_validation: z.literal(true),
    live_mode: z.literal(true),
    require_esc: z.literal(false),
    first_six_digits: z.string(),
    last_four_digits: z.string(),
    card_number_length: z.int(),
    security_code_length: z.int().nullable(),
    expiration_month: z.int(),
    expiration_year: z.int(),
    cardholder: z.strictObject({
      name: z.string(),
      identification: z.strictObject({ type: z.string().nullable(), number: z.string().nullable() }),
    }),
    date_created: z.string(),
    date_last_updated: z.string(),
    date_due: z.string(),
    date_used: z.string().nullable(),
  })
  .meta({ id: 'CardToken' });

export type CardTokenAnswer = z.infer<typeof cardTokenAnswerSchema>;
