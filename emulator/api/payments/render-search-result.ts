import type { Payment } from '../../core/payment.ts';
import type { PaymentSearchResult } from './payment-answer.ts';
import { renderPayment } from './render-payment.ts';

/** A payment as a search lists it: as it is read, with its dates cut to seconds, `shipping_cost`, and no hidden refunds. */
export function renderSearchResult(payment: Payment, now: number): PaymentSearchResult {
  const { refunds, ...rendered } = renderPayment(payment, now);
  const shown = refunds.filter(({ labels }) => !labels.includes('hidden'));
  return withoutMilliseconds({ shipping_cost: 0, ...rendered, refunds: shown });
}

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}-04:00$/;

function withoutMilliseconds(result: PaymentSearchResult): PaymentSearchResult {
  const cut = (date: string) => `${date.slice(0, 19)}.000-04:00`;
  const entries = Object.entries(result).map(([name, value]) => [
    name,
    typeof value === 'string' && name.includes('date') && DATE.test(value) ? cut(value) : value,
  ]);
  return { ...result, ...Object.fromEntries(entries) };
}
