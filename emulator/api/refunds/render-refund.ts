import { mpDate } from '../../core/mp-date.ts';
import type { Payment } from '../../core/payment.ts';
import type { Refund } from '../../core/refund.ts';
import type { RefundAnswer } from './refund-answer.ts';

/** A refund of a payment as the API answers it. */
export function renderRefund({ paymentId, collectorId, refund }: RefundOf): RefundAnswer {
  return {
    id: refund.id,
    payment_id: paymentId,
    amount: refund.amount,
    metadata: {},
    source: sourceOf(refund, collectorId),
    date_created: mpDate(refund.createdAt),
    expiration_date: null,
    unique_sequence_number: null,
    refund_mode: 'standard',
    adjustment_amount: 0,
    status: 'approved',
    reason: null,
    labels: [],
    amount_refunded_to_payer: refund.amount,
    additional_data: null,
    partition_details: [],
  };
}

interface RefundOf {
  paymentId: Payment['id'];
  collectorId: number;
  refund: Refund;
}

function sourceOf({ by }: Refund, collectorId: number): RefundAnswer['source'] {
  if (by === 'bpp') return { id: 'bpp', name: 'Mercado Pago', type: 'bpp' };
  return { id: String(collectorId), name: `Test Test ${collectorId}`, type: 'collector' };
}
