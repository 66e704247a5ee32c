import * as z from 'zod/mini';

const cardSettingsSchema = z.looseObject({
  card_number: z.looseObject({ length: z.number(), validation: z.string() }),
  security_code: z.looseObject({ length: z.number(), card_location: z.string(), mode: z.string() }),
});
export type CardSettings = z.infer<typeof cardSettingsSchema>;

/** `GET /v1/payment_methods/search` */
export const paymentMethodSearchSchema = z.looseObject({
  results: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      payment_type_id: z.string(),
      settings: z.array(cardSettingsSchema),
      issuer: z.optional(
        z.nullable(z.looseObject({ id: z.union([z.string(), z.number()]), name: z.optional(z.string()) })),
      ),
      min_allowed_amount: z.optional(z.nullable(z.number())),
      financial_institutions: z.optional(z.array(z.looseObject({ id: z.string(), description: z.string() }))),
    }),
  ),
});
export type PaymentMethodResult = z.infer<typeof paymentMethodSearchSchema>['results'][number];
