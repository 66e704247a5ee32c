import * as z from 'zod/mini';

const payerCostSchema = z.looseObject({
  installments: z.number(),
  installment_amount: z.number(),
  total_amount: z.number(),
  recommended_message: z.string(),
  labels: z.array(z.string()),
  payment_method_option_id: z.optional(z.nullable(z.string())),
});
export type PayerCost = z.infer<typeof payerCostSchema>;

/** `GET /v1/payment_methods/installments` */
export const installmentsSchema = z.array(
  z.looseObject({
    payment_method_id: z.string(),
    payment_type_id: z.string(),
    issuer: z.looseObject({ id: z.union([z.string(), z.number()]), name: z.optional(z.string()) }),
    processing_mode: z.optional(z.nullable(z.string())),
    merchant_account_id: z.optional(z.nullable(z.string())),
    payer_costs: z.array(payerCostSchema),
  }),
);
export type InstallmentOffer = z.infer<typeof installmentsSchema>[number];
