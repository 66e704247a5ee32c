import { SITES } from '../../fixtures/catalog/sites.ts';
import { roundTo, roundUpTo } from './money.ts';
import type { Payment } from './payment.ts';

/** One part of a payment's money that the seller does not get, or that the buyer pays on top; in the site's currency. */
export interface Fee {
  type: 'mercadopago_fee' | 'application_fee' | 'financing_fee' | 'coupon_fee';
  amount: number;
  payer: 'collector' | 'payer';
}

// Two real Brazilian payments, 0.62 on 12.34 and 5.58 on 112.00, are 4.98 % rounded up; other sites' fees are not known.
const FEE_RATE = 0.0498;

const MONEY_MOVED = new Set(['approved', 'in_mediation', 'charged_back', 'refunded']);

/** The fees of a payment; none until its money moved. */
export function feesOf(payment: Payment): readonly Fee[] {
  if (!MONEY_MOVED.has(payment.status)) return [];
  const { decimals } = SITES[payment.site].currency;
  const ownFee = Math.min(
    roundUpTo(payment.amount * FEE_RATE, decimals),
    roundTo(payment.amount - payment.applicationFee, decimals),
  );
  const interest = roundTo(payment.totalPaidAmount + payment.couponAmount - payment.amount, decimals);
  const fees: Fee[] = [
    { type: 'mercadopago_fee', amount: ownFee, payer: 'collector' },
    { type: 'application_fee', amount: payment.applicationFee, payer: 'collector' },
    { type: 'financing_fee', amount: interest, payer: 'payer' },
    { type: 'coupon_fee', amount: payment.couponAmount, payer: 'payer' },
  ];
  return fees.filter(({ amount, type }) => amount > 0 || type === 'mercadopago_fee');
}

/** What the seller receives: the amount without the fees that the seller pays; 0 until the money moved. */
export function netReceivedAmount(payment: Payment, fees: readonly Fee[]): number {
  if (fees.length === 0) return 0;
  const paid = fees.filter(({ payer }) => payer === 'collector').reduce((sum, { amount }) => sum + amount, 0);
  return roundTo(payment.amount - paid, SITES[payment.site].currency.decimals);
}
