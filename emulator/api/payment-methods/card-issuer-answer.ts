import { z } from 'zod';

/** An issuer as `GET /v1/payment_methods/card_issuers` lists it. Source: sdk-js docs/core-methods.md. */
export const cardIssuerSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    secure_thumbnail: z.string().nullable(),
    thumbnail: z.string().nullable(),
    processing_mode: z.string(),
    merchant_account_id: z.string().nullable(),
  })
  .meta({ id: 'CardIssuer' });

export type CardIssuerAnswer = z.infer<typeof cardIssuerSchema>;
