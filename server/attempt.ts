import { z } from 'zod';
import { paymentAnswer } from './payment-answer.ts';
import { problemDocument } from './problem.ts';

/**
 * - `running`: a request to Mercado Pago may be under way
 * - `unknown`: no readable answer; it may have been charged
 * - `paid`, `in_process`: a payment exists and holds the order
 * - `surplus`: a payment exists beside the one that holds the order; its money is to be given back
 * - `rejected`: a payment exists, and a next one may be tried
 * - `refused`: Mercado Pago made no payment out of it
 * - `not_sent`: nothing reached Mercado Pago, or nothing came of it
 */
export const attemptState = z.enum([
  'running',
  'unknown',
  'paid',
  'in_process',
  'surplus',
  'rejected',
  'refused',
  'not_sent',
]);

/** What the page was, or would be, told about an attempt. */
export const answer = z.union([
  z.object({ status: z.literal(201), body: paymentAnswer }),
  z.object({
    status: z.number(),
    body: problemDocument,
    retryAfterSeconds: z.number().exactOptional(),
  }),
]);

export type Answer = z.infer<typeof answer>;

/** One try to pay one order with one card token, or one choice of another method. */
export const attempt = z.object({
  /** Travels as `metadata.attempt`, so that the payment can be found again. */
  id: z.string(),
  orderId: z.string(),
  idempotencyKey: z.string(),
  state: attemptState,
  paymentId: z.string().nullable(),
  answer: answer.nullable(),
  /** Milliseconds since 1970, as all times here. */
  startedAt: z.number(),
  /** When a request was last sent whose fate is not known. */
  ambiguousAt: z.number().nullable(),
  /** When it was first tried, so that a request that may have arrived is repeated with the same date of expiration. */
  createdAt: z.number(),
});

export type Attempt = z.infer<typeof attempt>;

/** The answer that stands for good; null while the attempt may still come to another one. */
export function storedAnswer({ state, answer }: Attempt): Answer | null {
  return state === 'running' || state === 'unknown' || state === 'not_sent' ? null : answer;
}
