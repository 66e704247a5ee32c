import * as z from 'zod/mini';

/** `GET /bricks/payment_brick/saved_cards` */
export const savedCardsSchema = z.array(
  z.looseObject({
    id: z.string(),
    first_six_digits: z.string(),
    last_four_digits: z.string(),
    payment_method: z.looseObject({ id: z.string(), payment_type_id: z.string() }),
    security_code: z.looseObject({ length: z.number(), card_location: z.string() }),
    issuer: z.looseObject({ id: z.union([z.string(), z.number()]) }),
    cardholder: z.looseObject({ name: z.string() }),
  }),
);
export type WireSavedCard = z.infer<typeof savedCardsSchema>[number];
