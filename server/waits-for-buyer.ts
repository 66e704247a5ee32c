import type { PaymentAnswer } from './payment-answer.ts';

// Documented with `in_process`, of which some documents say "pending" as well: nothing is left for the buyer to do.
const WITH_OTHERS = new Set<string | null>([
  'pending_contingency',
  'pending_review_manual',
  'pending_provider_response',
  'offline_process',
]);

/** Whether a payment waits for its buyer, who has a voucher, code, bank or challenge, and not for somebody's decision. */
export function waitsForBuyer({
  status,
  status_detail: detail,
}: Pick<PaymentAnswer, 'status' | 'status_detail'>): boolean {
  return status === 'pending' && !WITH_OTHERS.has(detail);
}
