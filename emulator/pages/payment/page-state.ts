import type { Payment } from '../../core/payment.ts';
import { isOpen } from '../../core/payment-state.ts';
import type { PaymentTexts } from './texts/payment-texts.ts';

export type ClosedState = keyof PaymentTexts['closed'];

/** What a payment has come to, for its buyer; null while it can be paid. */
export function closedState(payment: Payment): ClosedState | null {
  if (isOpen(payment)) return null;
  switch (payment.status) {
    case 'refunded':
      return 'refunded';
    case 'in_mediation':
    case 'charged_back':
      return 'disputed';
    case 'rejected':
      // A bank's page that nobody answered in time ends so.
      return payment.updatedAt >= payment.expiresAt ? 'expired' : 'rejected';
    case 'cancelled':
      return payment.statusDetail === 'expired' ? 'expired' : 'cancelled';
    default:
      return 'paid';
  }
}
