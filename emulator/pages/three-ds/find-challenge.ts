import type { Payment } from '../../core/payment.ts';
import { paymentIdOf } from '../../core/three-ds.ts';
import type { Universe } from '../../core/universe.ts';
import type { Universes } from '../../core/universes.ts';

/** The payment whose challenge a `creq` names, and its universe; null for a text that names none. */
export function findChallenge(
  universes: Universes,
  creq: string | undefined,
): { universe: Universe; payment: Payment } | null {
  const id = creq === undefined ? null : paymentIdOf(creq);
  if (id === null) return null;
  for (const universe of universes.all()) {
    const payment = universe.payments.get(id);
    if (payment && payment.threeDs?.creq === creq) return { universe, payment };
  }
  return null;
}
