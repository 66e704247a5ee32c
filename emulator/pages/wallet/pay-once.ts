import type { Payment } from '../../core/payment.ts';
import type { Universe } from '../../core/universe.ts';

/** Pays for an attempt, unless that was done: a form that a hasty buyer sends twice makes one payment. */
export function payOnce(attempt: string, universe: Universe, pay: () => Payment): Payment {
  const key = `checkout:${attempt}`;
  const now = universe.now();
  const first = universe.paymentKeys.find(key, now);
  if (first) return first.result;
  const result = pay();
  universe.paymentKeys.keep(key, { fingerprint: key, storedAt: now, result });
  return result;
}
