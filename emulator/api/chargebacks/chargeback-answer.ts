import { z } from 'zod';
import { resultPageSchema } from '../result-page-schema.ts';

/**
 * A chargeback as the API answers it: the fields of the reference, and those that the official Node SDK reads.
 * Source: devsite-docs reference/api-json/chargebacks.json (`elegible` is spelled so there); fixtures of the official Java SDK.
 */
export const chargebackAnswerSchema = z
  .strictObject({
    id: z.string(),
    payments: z.array(z.int()),
    currency: z.string(),
    amount: z.number(),
    coverage_applied: z.boolean().nullable(),
    coverage_elegible: z.boolean(),
    documentation_required: z.boolean(),
    documentation_status: z.enum([
      'pending',
      'review_pending',
      'valid',
      'invalid',
      'not_supplied',
      'not_applicable',
    ]),
    documentation: z.array(z.strictObject({ type: z.string(), url: z.string(), description: z.string() })),
    date_documentation_deadline: z.string(),
    date_created: z.string(),
    date_last_updated: z.string(),
    live_mode: z.boolean(),
    payment_id: z.int(),
    status: z.enum(['in_review', 'won', 'lost']),
    currency_id: z.string(),
    reason_id: z.string(),
    reason: z.string(),
    last_modified: z.string(),
  })
  .meta({ id: 'Chargeback' });

export type ChargebackAnswer = z.infer<typeof chargebackAnswerSchema>;

/** A page of `GET /v1/chargebacks/search`. */
export const chargebackPageSchema = resultPageSchema(chargebackAnswerSchema);

export type ChargebackPage = z.infer<typeof chargebackPageSchema>;
