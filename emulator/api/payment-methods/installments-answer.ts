import { z } from 'zod';
import { cardIssuerSchema } from './card-issuer-answer.ts';

const payerCost = z.strictObject({
  installments: z.int(),
  installment_rate: z.number(),
  discount_rate: z.number(),
  reimbursement_rate: z.null(),
  labels: z.array(z.string()),
  installment_rate_collector: z.array(z.string()),
  min_allowed_amount: z.number().nullable(),
  max_allowed_amount: z.number().nullable(),
  recommended_message: z.string(),
  installment_amount: z.number(),
  total_amount: z.number(),
  payment_method_option_id: z.string().nullable(),
});

export type PayerCostAnswer = z.infer<typeof payerCost>;

/** The plans of one issuer. Source: sdk-js docs/core-methods.md, a real answer of Argentina (Oct 2026). */
export const installmentsEntrySchema = z
  .strictObject({
    payment_method_id: z.string(),
    payment_type_id: z.enum(['credit_card', 'debit_card', 'prepaid_card']),
    issuer: cardIssuerSchema.pick({ id: true, name: true, secure_thumbnail: true, thumbnail: true }),
    processing_mode: z.string(),
    merchant_account_id: z.string().nullable(),
    payer_costs: z.array(payerCost),
    agreements: z.null(),
  })
  .meta({ id: 'Installments' });

export type InstallmentsEntry = z.infer<typeof installmentsEntrySchema>;
