import type { Request, RequestHandler } from 'express';
import type { Attempt } from './attempt.ts';
import { confirmAttempt } from './confirm-attempt.ts';
import { Deadline } from './deadline.ts';
import type { Order } from './order.ts';
import type { PaymentAnswer } from './payment-answer.ts';
import { Problem } from './problem.ts';
import { sessionOf } from './session.ts';
import type { Shop } from './shop.ts';

// A buyer looks at a page meanwhile: better yesterday's state now than today's in twenty seconds.
const REFRESH_MS = 5000;

// Pages ask every few seconds while a payment is pending, and a buyer may have several open.
const CHECK_INTERVAL_MS = 1000;

/** `GET /payments/:id`: the payment as last confirmed with Mercado Pago. */
export function showPayment(shop: Shop): RequestHandler {
  return async function handleShowPayment(request, response) {
    const { id } = request.params;
    const { payment } = await ownedPayment(shop, request, { id, intervalMs: CHECK_INTERVAL_MS });
    response.json(payment);
  };
}

/**
 * A payment of the request's session, refreshed when it may have changed; with `intervalMs`, not more often than that.
 * @throws Problem 404, also for other sessions' payments: nobody learns which ids exist
 */
export async function ownedPayment(
  shop: Shop,
  request: Request,
  { id, intervalMs = 0 }: { id: unknown; intervalMs?: number },
): Promise<{ payment: PaymentAnswer; order: Order }> {
  const session = sessionOf(request);
  const attempt = typeof id === 'string' && session !== null ? await shop.attempts.byPayment(id) : null;
  const order = attempt && session !== null ? await shop.orders.ofSession(session, attempt.orderId) : null;
  if (attempt && order) {
    const deadline = new Deadline(Math.min(REFRESH_MS, shop.config.deadlineMs));
    const { answer } = (await askNow(shop, attempt, intervalMs))
      ? await confirmAttempt(shop, { order, attempt, deadline })
      : attempt;
    if (answer && 'id' in answer.body) return { payment: answer.body, order };
  }
  throw new Problem(404, 'payment_not_found', { detail: 'This session has no such payment.' });
}

async function askNow({ attempts }: Shop, { id }: Attempt, intervalMs: number): Promise<boolean> {
  return intervalMs === 0 || attempts.mayCheck(id, intervalMs);
}
