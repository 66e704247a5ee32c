import type { Attempt } from './attempt.ts';
import type { Deadline } from './deadline.ts';
import type { Order } from './order.ts';
import type { PaymentRecord } from './payment-record.ts';
import { releaseOrder } from './release-order.ts';
import { reportSurplus } from './report-surplus.ts';
import { paymentSettlement } from './settlement.ts';
import type { Shop } from './shop.ts';

/** Whether a payment of Mercado Pago's is for this order, and for all of its money. */
export function pays(
  { orderId, amount, currencyId }: PaymentRecord,
  order: Order,
  currency: string,
): boolean {
  return orderId === order.id && amount === order.amount && currencyId === currency;
}

/**
 * Writes down a payment of the order that came from elsewhere than `/process_payment`, such as the wallet, or from a
 * request whose answer was lost. A pending voucher that it replaces is cancelled.
 */
export async function adoptPayment(
  shop: Shop,
  { order, record, deadline }: { order: Order; record: PaymentRecord; deadline: Deadline },
): Promise<Attempt | null> {
  const { attempts, logger } = shop;
  const { payment, attemptId } = record;
  const settlement = paymentSettlement(payment);
  const asked = attemptId === null ? null : await attempts.byId(attemptId);
  const known = (await attempts.byPayment(String(payment.id))) ?? asked;
  if (known) {
    if (known.orderId !== order.id) return null;
    return reportSurplus(logger, known, await attempts.settle(known, settlement));
  }
  const other = await attempts.blocking(order.id);
  if (other && settlement.state !== 'rejected') {
    await releaseOrder(shop, { order, attempt: other, deadline }).catch((error: unknown) => {
      logger.warn({ order: order.id, reason: String(error) }, 'pending payment not cancelled');
    });
  }
  const adopted = await attempts.adopt(order.id, payment, settlement);
  return adopted && reportSurplus(logger, null, adopted);
}
