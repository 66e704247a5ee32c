import { z } from 'zod';

/** A refund as the API answers it. Source: fixtures of the official SDKs. */
export const refundAnswerSchema = z
  .strictObject({
    id: z.int(),
    payment_id: z.int(),
    amount: z.number(),
    metadata: z.strictObject({}),
    source: z.strictObject({ id: z.string(), name: z.string(), type: z.enum(['collector', 'bpp']) }),
    date_created: z.string(),
    expiration_date: z.null(),
    unique_sequence_number: z.null(),
    refund_mode: z.literal('standard'),
    adjustment_amount: z.number(),
    status: z.literal('approved'),
    reason: z.null(),
    labels: z.array(z.string()),
    amount_refunded_to_payer: z.number(),
    additional_data: z.null(),
    partition_details: z.array(z.never()),
  })
  .meta({ id: 'Refund' });

export type RefundAnswer = z.infer<typeof refundAnswerSchema>;
