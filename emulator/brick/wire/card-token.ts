import * as z from 'zod/mini';

/** `POST /v1/card_tokens`, 201 */
export const cardTokenSchema = z.looseObject({
  id: z.string(),
  first_six_digits: z.string(),
  last_four_digits: z.string(),
});
export type CardToken = z.infer<typeof cardTokenSchema>;
