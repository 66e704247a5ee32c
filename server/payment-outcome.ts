import { MercadoPagoError, MPConnectionError, MPRateLimitError } from 'mercadopago';
import { z } from 'zod';
import { type PaymentAnswer, readPayment } from './payment-answer.ts';

export interface Cause {
  code: string;
  description: string;
}

/** What one try, or all tries of an attempt, came to. */
export type PaymentOutcome =
  | { kind: 'payment'; payment: PaymentAnswer }
  /** Mercado Pago said no and made no payment. */
  | { kind: 'refused'; httpStatus: number; causes: Cause[] }
  /** Nothing reached Mercado Pago, or it asked to come back later. */
  | { kind: 'not_sent'; retryAfterSeconds: number }
  /** A payment may exist. */
  | { kind: 'unknown' };

// Errors of a connection that was never made. A reset is not one: it may come after the charge.
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

// 408, 423 and 424 speak of a request that may still be at work on their side.
const STILL_AT_WORK = new Set([408, 423, 424]);

// A bank's network is down: PSE made no payment, and nobody could pay one without its link. Source: its guide of errors.
const BANK_DOWN = '9034';

const causeSchema = z.array(
  z.object({ code: z.union([z.string(), z.number()]).nullish(), description: z.string().nullish() }),
);

/** An answer that came with a 2xx status. Unreadable means unknown: the charge was made before it broke. */
export function outcomeOfAnswer(answer: unknown): PaymentOutcome {
  const payment = readPayment(answer);
  return payment ? { kind: 'payment', payment } : { kind: 'unknown' };
}

/** A call that threw. What is not surely a refusal, or surely not sent, is unknown. */
export function outcomeOfError(error: unknown): PaymentOutcome {
  if (error instanceof MPRateLimitError) {
    return { kind: 'not_sent', retryAfterSeconds: Math.max(1, error.retryAfter ?? 5) };
  }
  if (error instanceof MPConnectionError) {
    // Typed private, but the only place that tells a refused connection from a broken one.
    return neverConnected(Reflect.get(error, '__cause__'))
      ? { kind: 'not_sent', retryAfterSeconds: 1 }
      : { kind: 'unknown' };
  }
  if (error instanceof MercadoPagoError && error.status >= 400 && error.status < 500) {
    if (STILL_AT_WORK.has(error.status)) return { kind: 'unknown' };
    return { kind: 'refused', httpStatus: error.status, causes: causesOf(error) };
  }
  if (error instanceof MercadoPagoError && causesOf(error).some(({ code }) => code === BANK_DOWN)) {
    return { kind: 'not_sent', retryAfterSeconds: 5 };
  }
  return { kind: 'unknown' };
}

/** What a log may say about an outcome: ids, states and cause codes. */
export function outcomeForLog(outcome: PaymentOutcome): Record<string, unknown> {
  const { kind } = outcome;
  if (kind === 'refused') {
    return { outcome: kind, httpStatus: outcome.httpStatus, causes: outcome.causes.map(({ code }) => code) };
  }
  if (kind !== 'payment') return { outcome: kind };
  const { id, status, status_detail } = outcome.payment;
  return { outcome: kind, payment: id, status, statusDetail: status_detail };
}

function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && NEVER_CONNECTED.has(error.code)) return true;
  return neverConnected(error.cause);
}

// Some refusals have no cause and say it in `message`: diff_param_bins, bin_not_found.
function causesOf({ causes, message }: MercadoPagoError): Cause[] {
  const { data } = causeSchema.safeParse(causes);
  const listed = (data ?? []).map(({ code, description }) => ({
    code: String(code ?? message),
    description: description ?? message,
  }));
  return listed.length > 0 ? listed : [{ code: message, description: message }];
}
