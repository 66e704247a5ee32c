import { REFUND_LIMITS } from '../../fixtures/catalog/refund-limits.ts';
import { SITES } from '../../fixtures/catalog/sites.ts';
import type { Ids } from './ids.ts';
import { hasValidDecimals } from './money.ts';
import { moveTo, type Payment, remainingAmount } from './payment.ts';
import { transition } from './payment-state.ts';
import type { Refund } from './refund.ts';
import { refusal } from './refusal.ts';

/** A refund and the payment that it belongs to. */
export interface RefundOfPayment {
  paymentId: number;
  refund: Refund;
}

/**
 * Gives back an amount of an approved payment, or all that is left of it.
 * @throws ApiError 400 cause 2063 when the payment is not approved or less is left, 404 cause 2024 after 180 days,
 * 400 cause 4040 for an amount that the currency cannot express.
 */
export function refundPayment(
  payment: Payment,
  asked: number | null,
  { now, ids }: { now: number; ids: Ids },
): { payment: Payment; refund: Refund } {
  const left = remainingAmount(payment);
  const amount = asked ?? left;
  const pair = transition(payment, amount < left ? 'refund_partially' : 'refund');
  if (!pair) throw refusal(2063);
  if (now - (payment.approvedAt ?? now) > REFUND_LIMITS.deadlineMs) throw refusal(2024);
  if (amount <= 0) throw refusal(4040);
  const { id: currency, decimals } = SITES[payment.site].currency;
  if (!hasValidDecimals(amount, decimals)) {
    throw refusal(4040, {
      description: `amount attribute must have at most ${decimals} decimals in ${currency}`,
    });
  }
  if (amount > left) {
    throw refusal(2063, { description: `The amount to refund is greater than what is left: ${left}` });
  }
  const refund: Refund = { id: ids.nextNumber('refund', 10), amount, by: 'collector', createdAt: now };
  return { refund, payment: { ...moveTo(payment, pair, now), refunds: [...payment.refunds, refund] } };
}
