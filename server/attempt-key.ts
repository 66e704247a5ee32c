import type { AttemptStore } from './attempt-store.ts';
import type { Order } from './order.ts';
import type { SubmittedPayment } from './payment-body.ts';

/**
 * What makes two requests the same attempt: the card token or, for a method without one, the same data again while
 * no attempt of the order has ended. So a lost answer is asked for again, and an expired code can be had anew.
 */
export async function attemptKey(
  attempts: AttemptStore,
  order: Order,
  payment: SubmittedPayment,
): Promise<string> {
  if ('token' in payment) return payment.token;
  return JSON.stringify([payment.data, await attempts.countEnded(order.id)]);
}
