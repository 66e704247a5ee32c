import type { Chargeback } from './chargeback.ts';
import type { Ids } from './ids.ts';
import { moveTo, type Payment, remainingAmount } from './payment.ts';
import { type Settlement, transition } from './payment-state.ts';

/** What a settlement leaves behind. */
export interface Settled {
  payment: Payment;
  /** A dispute that was opened with it. */
  opened: Chargeback | null;
  /** How the payment's open dispute was decided: whether the seller keeps the money. */
  coverageApplied: boolean | null;
}

/** What happens to a payment by the buyer, the bank or Mercado Pago; null when its state does not allow that. */
export function settle(
  payment: Payment,
  settlement: Settlement,
  { now, ids }: { now: number; ids: Ids },
): Settled | null {
  const pair = transition(payment, settlement);
  if (!pair) return null;
  const moved = moveTo(payment, pair, now);
  const settled: Settled = { payment: moved, opened: null, coverageApplied: null };
  switch (settlement) {
    case 'charge_back':
      return { ...settled, opened: chargebackOf(payment, now, ids) };
    case 'lose_charge_back':
      return { ...settled, coverageApplied: false };
    case 'win_charge_back':
      return { ...settled, coverageApplied: true };
    case 'close_claim':
      return { ...settled, payment: { ...moved, statusDetail: detailAfterClaim(payment) } };
    case 'refund_claim':
      return { ...settled, payment: withRestRefunded(moved, now, ids) };
    default:
      return settled;
  }
}

function chargebackOf(payment: Payment, now: number, ids: Ids): Chargeback {
  return {
    id: String(ids.nextNumber('chargeback', 15)),
    paymentId: payment.id,
    amount: remainingAmount(payment),
    coverageApplied: null,
    createdAt: now,
    updatedAt: now,
  };
}

function detailAfterClaim({ refunds }: Payment): string {
  return refunds.length > 0 ? 'partially_refunded' : 'accredited';
}

function withRestRefunded(payment: Payment, now: number, ids: Ids): Payment {
  const id = ids.nextNumber('refund', 10);
  const rest = { id, amount: remainingAmount(payment), by: 'bpp', createdAt: now } as const;
  return { ...payment, refunds: [...payment.refunds, rest] };
}
