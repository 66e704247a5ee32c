import type { ServerResponse } from 'node:http';
import { json } from './json.ts';

export interface UpstreamPayment {
  id: number;
  status: string;
  status_detail: string;
  external_reference: string;
  metadata: { attempt?: string };
  payment_method_id: string;
  payment_type_id: string;
  transaction_amount: number;
  currency_id: string;
}

/** What becomes of a request to cancel: `lost` cancels and gives no answer, `paid` finds it paid a moment before. */
export type Cancelling = 'ok' | 'refused' | 'lost' | 'paid';

/** An approved payment by card. */
export function newPayment({
  transaction_amount,
  metadata,
}: Pick<UpstreamPayment, 'transaction_amount' | 'metadata'>): UpstreamPayment {
  return {
    id: 1_000_000_000 + Math.floor(Math.random() * 1e9),
    status: 'approved',
    status_detail: 'accredited',
    external_reference: '',
    metadata,
    payment_method_id: 'visa',
    payment_type_id: 'credit_card',
    transaction_amount,
    currency_id: 'BRL',
  };
}

/** Answers `PUT /v1/payments/:id` with `cancelled`. */
export function cancelPayment(
  payment: UpstreamPayment,
  cancelling: Cancelling,
  response: ServerResponse,
): void {
  if (cancelling === 'paid') Object.assign(payment, { status: 'approved', status_detail: 'accredited' });
  if (cancelling === 'refused' || cancelling === 'paid') {
    const cause = [{ code: 2018, description: 'The action requested is not valid for the current state' }];
    json(response, 400, { message: 'invalid state', error: 'bad_request', status: 400, cause });
    return;
  }
  Object.assign(payment, { status: 'cancelled', status_detail: 'by_collector' });
  if (cancelling === 'lost') response.destroy();
  else json(response, 200, payment);
}
