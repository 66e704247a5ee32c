import type { Context } from 'hono';
import { pathId } from '../../api/path-id.ts';
import type { Payment } from '../../core/payment.ts';
import { linkHash } from '../../core/payment-link.ts';
import type { Universe } from '../../core/universe.ts';
import type { Universes } from '../../core/universes.ts';

/** The payment whose page a link names, and its universe; null for a link that is not one of ours, whole. */
export function findPayment(
  c: Context,
  universes: Universes,
): { universe: Universe; payment: Payment } | null {
  const universe = universes.ofCollector(pathId(c.req.query('caller_id')));
  const payment = universe?.payments.get(pathId(c.req.param('id')));
  if (!universe || !payment || c.req.query('hash') !== linkHash(payment)) return null;
  return { universe, payment };
}
