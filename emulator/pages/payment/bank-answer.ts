import type { Payment } from '../../core/payment.ts';
import type { Settlement } from '../../core/payment-state.ts';
import type { Universe } from '../../core/universe.ts';

const SETTLEMENT: Partial<Record<string, Settlement>> = { approve: 'approve', reject: 'reject' };

/** The payment after its buyer answered the bank; one that only leaves the page still waits. */
export function answerBank(universe: Universe, payment: Payment, answer: string | undefined): Payment {
  const settlement = SETTLEMENT[answer ?? ''];
  return (settlement && universe.settle(payment, settlement)) ?? payment;
}

/**
 * Where the bank sends the buyer back to: the payment's `callback_url` with the payment's id.
 * The other parameters are those that the guide of Webpay names; that PSE has them too is inferred.
 */
export function returnUrl({ id, status, methodId, echo }: Payment): string | null {
  if (echo.callbackUrl === null) return null;
  const url = new URL(echo.callbackUrl);
  url.searchParams.set('payment_id', String(id));
  url.searchParams.set('payment_status', status);
  if (echo.externalReference !== null) url.searchParams.set('external_reference', echo.externalReference);
  url.searchParams.set('payment_method_id', methodId);
  return url.href;
}
