import type { Request, RequestHandler } from 'express';
import { confirmAttempt } from './confirm-attempt.ts';
import { Deadline } from './deadline.ts';
import type { Order } from './order.ts';
import type { PaymentAnswer } from './payment-answer.ts';
import { Problem } from './problem.ts';
import { sessionOf } from './session.ts';
import type { Shop } from './shop.ts';

// A buyer looks at a page meanwhile: better yesterday's state now than today's in twenty seconds.
const REFRESH_MS = 5000;

/** `GET /payments/:id`: the payment as last confirmed with Mercado Pago. */
export function showPayment(shop: Shop): RequestHandler {
  return async function handleShowPayment(request, response) {
    const { payment } = await ownedPayment(shop, request, request.params.id);
    response.json(payment);
  };
}

/**
 * A payment of the request's session, refreshed when it may have changed.
 * @throws Problem 404, also for other sessions' payments: nobody learns which ids exist
 */
export async function ownedPayment(
  shop: Shop,
  request: Request,
  id: unknown,
): Promise<{ payment: PaymentAnswer; order: Order }> {
  const session = sessionOf(request);
  const attempt = typeof id === 'string' && session !== null ? await shop.attempts.byPayment(id) : null;
  const order = attempt && session !== null ? await shop.orders.ofSession(session, attempt.orderId) : null;
  if (attempt && order) {
    const deadline = new Deadline(Math.min(REFRESH_MS, shop.config.deadlineMs));
    const { answer } = await confirmAttempt(shop, { order, attempt, deadline });
    if (answer && 'id' in answer.body) return { payment: answer.body, order };
  }
  throw new Problem(404, 'payment_not_found', { detail: 'This session has no such payment.' });
}
