import { errorEnvelopeSchema } from '../wire/error-envelope.ts';

/**
 * A refusal of the API as promises reject with it: `message`, `error`, `status` and `cause` of its envelope,
 * the last a list of `{code, description}`. Source: devsite-docs data-insertion-errors.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly error: string | null;
  override readonly cause: unknown;

  constructor(path: string, status: number, body: unknown) {
    const envelope = errorEnvelopeSchema.safeParse(body);
    super((envelope.success && envelope.data.message) || `${path} answered ${status}.`);
    this.status = status;
    this.error = envelope.success ? (envelope.data.error ?? null) : null;
    this.cause = envelope.success ? envelope.data.cause : undefined;
  }

  /** What another window needs to make the same error again. */
  get refusal() {
    const { message, error, status, cause } = this;
    return { status, envelope: { message, error, status, cause } };
  }
}
