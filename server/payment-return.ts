import type { RequestHandler } from 'express';
import { adoptPayment, pays } from './adopt-payment.ts';
import { Deadline } from './deadline.ts';
import type { Order } from './order.ts';
import { pageContext } from './page-context.ts';
import type { PaymentRecord } from './payment-record.ts';
import { Problem } from './problem.ts';
import { sessionOf } from './session.ts';
import type { Shop } from './shop.ts';
import { SITES } from './sites.ts';
import { confirmingPage } from './views/confirming-page.ts';
import { returnedElsewherePage } from './views/returned-elsewhere-page.ts';

// The buyer waits for the page.
const CONFIRM_MS = 5000;

const PAYMENT_ID = /^\d{1,18}$/;

/**
 * `GET /payment_return?order_id=&payment_id=…`: the way back from the wallet or a bank. Nothing in the query is believed: it
 * says which payment to ask Mercado Pago about, and that one must be of an order of this session, for its amount.
 */
export function showPaymentReturn(shop: Shop): RequestHandler {
  return async function handlePaymentReturn(request, response) {
    const session = sessionOf(request);
    const { order_id: orderId, payment_id: given, collection_id: alias } = request.query;
    const id = [given, alias].find((value) => typeof value === 'string' && PAYMENT_ID.test(value));
    const order = session && (await orderOf(shop, session, { orderId, paymentId: id }));
    // Another browser than the one that ordered, such as the one that a bank's app opened.
    if (!order) {
      const page = returnedElsewherePage(pageContext(request, response, null));
      return void response.status(session === null ? 403 : 404).send(page);
    }
    if (typeof id !== 'string') return response.redirect(303, withoutPayment(order, given ?? alias));
    const deadline = new Deadline(Math.min(CONFIRM_MS, shop.config.deadlineMs));
    const record = await askFor(shop, { order, id, deadline });
    if (record === 'unreachable') {
      const context = pageContext(request, response, SITES[order.site]);
      return void response.send(confirmingPage(context, order, request.originalUrl));
    }
    if (!record || !pays(record, order, SITES[order.site].currency.id)) throw noSuchPayment();
    const adopted = await adoptPayment(shop, { order, record, deadline });
    if (!adopted) throw noSuchPayment();
    response.redirect(303, `/payment_status?payment_id=${record.payment.id}`);
  };
}

/** The order that the query speaks of, if it is the session's; without a word of it, the one of the payment, or the newest. */
async function orderOf(
  { orders, attempts }: Shop,
  session: string,
  { orderId, paymentId }: { orderId: unknown; paymentId: unknown },
): Promise<Order | null> {
  if (typeof orderId === 'string') return orders.ofSession(session, orderId);
  const attempt = typeof paymentId === 'string' ? await attempts.byPayment(paymentId) : null;
  return orders.ofSession(session, attempt?.orderId);
}

async function askFor(
  { mercadoPago, logger }: Shop,
  { order, id, deadline }: { order: Order; id: string; deadline: Deadline },
): Promise<PaymentRecord | null | 'unreachable'> {
  try {
    return await mercadoPago.getPayment(order.site, { id, deadline });
  } catch (error) {
    logger.warn({ order: order.id, reason: String(error) }, 'returned payment not confirmed');
    return 'unreachable';
  }
}

// `null` is what Mercado Pago writes for a buyer who left without paying; anything else was made up.
function withoutPayment({ id }: Order, given: unknown): string {
  if (given !== undefined && given !== 'null' && given !== '') throw noSuchPayment();
  return `/checkout/${id}?returned=unpaid`;
}

function noSuchPayment(): Problem {
  return new Problem(404, 'payment_not_found', { detail: 'This session has no such payment.' });
}
