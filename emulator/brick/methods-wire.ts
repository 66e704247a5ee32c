import * as z from 'zod/mini';

// What the forms of single methods read of the API; beside the cards of `wire.ts`.

/** `GET /bricks/payment_brick/payment_points` */
export const paymentPointsSchema = z.array(
  z.object({ id: z.string(), name: z.string(), payment_method_id: z.string() }),
);

/** `GET /bricks/addresses/<postal code>` */
export const addressSchema = z.looseObject({
  state: z.string(),
  city: z.string(),
  neighborhood: z.string(),
  street: z.string(),
});

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
