import type { Payment } from '../../core/payment.ts';
import type { PaymentSearchResult } from './payment-answer.ts';
import type { RenderContext } from './render-context.ts';
import { renderPayment } from './render-payment.ts';

/** A payment as a search lists it: as it is read, with its moments cut to seconds, `shipping_cost`, and no hidden refunds. */
export function renderSearchResult(payment: Payment, context: RenderContext): PaymentSearchResult {
  const { refunds, ...rendered } = renderPayment(cutToSeconds(payment), context);
  const shown = refunds.filter(({ labels }) => !labels.includes('hidden'));
  return { shipping_cost: 0, ...rendered, refunds: shown };
}

function cutToSeconds(payment: Payment): Payment {
  return {
    ...payment,
    createdAt: cut(payment.createdAt),
    updatedAt: cut(payment.updatedAt),
    approvedAt: payment.approvedAt === null ? null : cut(payment.approvedAt),
    dateOfExpiration: payment.dateOfExpiration === null ? null : cut(payment.dateOfExpiration),
    refunds: payment.refunds.map((refund) => ({ ...refund, createdAt: cut(refund.createdAt) })),
  };
}

function cut(at: number): number {
  return at - (at % 1_000);
}
