import type { Attempt } from './attempt.ts';
import { confirmAttempt } from './confirm-attempt.ts';
import type { Deadline } from './deadline.ts';
import type { Order } from './order.ts';
import { Problem } from './problem.ts';
import { paymentSettlement } from './settlement.ts';
import type { Shop } from './shop.ts';
import { waitsForBuyer } from './waits-for-buyer.ts';

/** Whether the buyer may still pay otherwise: a voucher, code, bank or challenge waits for the buyer, not for a review. */
export function isReplaceable({ state, answer }: Attempt): boolean {
  return state === 'in_process' && answer !== null && 'id' in answer.body && waitsForBuyer(answer.body);
}

/**
 * Frees the order of an attempt that holds it, where that is allowed: a payment that waits for the buyer is cancelled at
 * Mercado Pago, so that it cannot be paid as well. Returns the attempt as it is then.
 * @throws Problem 409 `pending_not_cancelled` when it is not surely cancelled, nor paid
 */
export async function releaseOrder(
  shop: Shop,
  holder: { order: Order; attempt: Attempt; deadline: Deadline },
): Promise<Attempt> {
  const { order, deadline } = holder;
  // Each step leaves time for the next, and for the payment that comes instead.
  const attempt = await confirmAttempt(shop, { ...holder, deadline: deadline.half() });
  if (!isReplaceable(attempt) || attempt.paymentId === null) return attempt;
  const cancelling = { id: attempt.paymentId, deadline: deadline.half() };
  const outcome = await shop.mercadoPago.cancelPayment(order.site, cancelling);
  shop.logger.info(
    { order: order.id, attempt: attempt.id, outcome: outcome.kind },
    'pending payment cancelled',
  );
  if (outcome.kind === 'payment') return shop.attempts.settle(attempt, paymentSettlement(outcome.payment));
  // A refusal may mean that it was paid a moment ago; silence, that it is cancelled.
  const now = await confirmAttempt(shop, { order, attempt, deadline });
  if (!isReplaceable(now)) return now;
  throw new Problem(409, 'pending_not_cancelled', {
    detail:
      'The order has a pending payment that could not be cancelled. Nothing more was charged; finish that payment, or try again later.',
    payment_id: Number(attempt.paymentId),
    retryAfterSeconds: 5,
  });
}
