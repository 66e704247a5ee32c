import * as z from 'zod/mini';

/** `GET /v1/payment_methods/card_issuers` */
export const issuersSchema = z.array(
  z.looseObject({ id: z.union([z.string(), z.number()]), name: z.string() }),
);
export type WireIssuer = z.infer<typeof issuersSchema>[number];
