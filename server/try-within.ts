import type { Deadline } from './deadline.ts';
import type { PaymentOutcome } from './payment-outcome.ts';

const TRIES = 3;
const FIRST_PAUSE_MS = 200;

type Failure = Exclude<PaymentOutcome, { kind: 'payment' }>;

/**
 * Calls Mercado Pago until it answers, refuses or the deadline has passed. What may have arrived once stays unknown,
 * whatever the tries after it came to.
 * @param once one call, within that many milliseconds; never throws
 */
export async function tryWithin<T extends { kind: string }>(
  deadline: Deadline,
  once: (ms: number) => Promise<T | Failure>,
): Promise<T | Failure> {
  let maybeArrived = false;
  let outcome: T | Failure = { kind: 'not_sent', retryAfterSeconds: 5 };
  for (let tried = 0; tried < TRIES && deadline.remainingMs() > 0; tried++) {
    // An early try leaves half of the time for the next; the last one takes all.
    const ms = tried === TRIES - 1 ? deadline.remainingMs() : deadline.remainingMs() / 2;
    outcome = await once(ms);
    if (!isFailure(outcome)) return outcome;
    if (outcome.kind === 'refused') break;
    maybeArrived ||= outcome.kind === 'unknown';
    const pauseMs =
      outcome.kind === 'not_sent' ? outcome.retryAfterSeconds * 1000 : FIRST_PAUSE_MS * 2 ** tried;
    if (pauseMs >= deadline.remainingMs()) break;
    await deadline.pause(pauseMs);
  }
  return maybeArrived ? { kind: 'unknown' } : outcome;
}

function isFailure(outcome: { kind: string }): outcome is Failure {
  return outcome.kind === 'refused' || outcome.kind === 'not_sent' || outcome.kind === 'unknown';
}
