import { z } from 'zod';
import { type PaymentAnswer, readPayment } from './payment-answer.ts';

/** A payment, and what tells to which order it belongs. */
export interface PaymentRecord {
  payment: PaymentAnswer;
  orderId: string | null;
  attemptId: string | null;
  amount: number | null;
  currencyId: string | null;
}

const belonging = z.object({
  external_reference: z.string().nullish().catch(null),
  metadata: z.object({ attempt: z.string().nullish() }).nullish().catch(null),
  transaction_amount: z.number().nullish().catch(null),
  currency_id: z.string().nullish().catch(null),
});

/** Reads a payment of Mercado Pago's with its belonging; null when it is none. */
export function readRecord(value: unknown): PaymentRecord | null {
  const payment = readPayment(value);
  const { data } = belonging.safeParse(value);
  if (!payment || !data) return null;
  return {
    payment,
    orderId: data.external_reference ?? null,
    attemptId: data.metadata?.attempt ?? null,
    amount: data.transaction_amount ?? null,
    currencyId: data.currency_id ?? null,
  };
}
