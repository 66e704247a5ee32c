import { STATUS_CODES } from 'node:http';
import { z } from 'zod';

/** Stable codes that callers may switch on. */
export type ProblemCode =
  | 'validation_failed'
  | 'no_session'
  | 'not_found'
  | 'order_not_found'
  | 'payment_not_found'
  | 'order_already_paid'
  | 'payment_in_process'
  | 'attempt_running'
  | 'amount_mismatch'
  | 'currency_mismatch'
  | 'method_not_offered'
  | 'goes_through_preferences'
  | 'public_url_missing'
  | 'pending_not_cancelled'
  | 'payment_refused'
  | 'too_many_attempts'
  | 'mercadopago_refused'
  | 'nothing_sent'
  | 'payment_unknown'
  | 'internal_error';

export const problemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).exactOptional(),
  causes: z.array(z.object({ code: z.string(), description: z.string() })).exactOptional(),
  /** The payment that stands in the way, so that a page can show it instead. */
  payment_id: z.number().exactOptional(),
});

/** RFC 9457 `application/problem+json`, with a stable `code`. */
export type ProblemDocument = z.infer<typeof problemDocument>;

export type ProblemExtras = Pick<ProblemDocument, 'errors' | 'causes' | 'payment_id'> & {
  retryAfterSeconds?: number;
};

/** An answer that is not the one asked for. Thrown anywhere, sent by the error handler. */
export class Problem extends Error {
  override name = 'Problem';
  readonly document: ProblemDocument;
  readonly retryAfterSeconds: number | null;

  constructor(status: number, code: ProblemCode, { detail, ...rest }: ProblemExtras & { detail: string }) {
    super(detail);
    const { retryAfterSeconds = null, ...extras } = rest;
    const title = STATUS_CODES[status] ?? 'Error';
    this.document = { type: 'about:blank', title, status, code, detail, ...extras };
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
