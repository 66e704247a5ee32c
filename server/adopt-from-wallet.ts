import { adoptPayment, pays } from './adopt-payment.ts';
import type { Deadline } from './deadline.ts';
import type { Order } from './order.ts';
import type { Shop } from './shop.ts';
import { SITES } from './sites.ts';

// Nobody logs in and pays at Mercado Pago faster: before, there is nothing to look for.
const FASTEST_MS = 10_000;

/**
 * Looks for a payment that the buyer made in the wallet without coming back, so that the order is not paid once more. Asks
 * Mercado Pago only where the order has had a preference for a while; when it cannot be asked, the buyer goes on.
 */
export async function adoptFromWallet(
  shop: Shop,
  { order, deadline }: { order: Order; deadline: Deadline },
): Promise<void> {
  const since = await shop.preferences.since(order.id);
  if (since === null || Date.now() - since < FASTEST_MS) return;
  try {
    const records = await shop.mercadoPago.findPayments(order.site, {
      orderId: order.id,
      deadline: deadline.half(),
    });
    for (const record of records) {
      const { id, status } = record.payment;
      const holds = status !== 'rejected' && status !== 'cancelled';
      if (!holds || record.attemptId !== null || !pays(record, order, SITES[order.site].currency.id))
        continue;
      if (await shop.attempts.byPayment(String(id))) continue;
      await adoptPayment(shop, { order, record, deadline });
    }
  } catch (error) {
    shop.logger.warn({ order: order.id, reason: String(error) }, 'wallet not asked for payments');
  }
}
