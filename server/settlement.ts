import type { Answer, Attempt } from './attempt.ts';
import type { Settlement } from './attempt-store.ts';
import { buyerCanMend } from './mendable-causes.ts';
import type { PaymentAnswer } from './payment-answer.ts';
import type { PaymentOutcome } from './payment-outcome.ts';
import { Problem } from './problem.ts';

/** How long an ambiguous attempt that Mercado Pago does not know holds its order: search is not immediate. */
export const GRACE_MS = 60_000;

const CONFIRM_AGAIN_SECONDS = 5;

/** What an outcome means for the attempt, and for the page that waits. */
export function settlementOf(outcome: PaymentOutcome, { ambiguousAt }: Attempt): Settlement {
  if (outcome.kind === 'payment') return paymentSettlement(outcome.payment);
  if (outcome.kind === 'unknown') return unknown(Date.now());
  // An earlier try may have been charged: a later "no" speaks only of the later one.
  if (ambiguousAt !== null && Date.now() - ambiguousAt < GRACE_MS) return unknown(ambiguousAt);
  if (outcome.kind === 'not_sent') return notSent(outcome.retryAfterSeconds);
  return { state: 'refused', answer: toAnswer(refusal(outcome)), ambiguousAt: null };
}

/** The attempt that made a payment. */
export function paymentSettlement(payment: PaymentAnswer): Settlement {
  return { state: stateOf(payment), answer: { status: 201, body: payment }, ambiguousAt: null };
}

/** The attempt of which nothing came: its token may be tried again, with the same key. */
export function notSent(retryAfterSeconds: number): Settlement {
  const detail = 'Nothing was charged: Mercado Pago could not be reached, or is busy. Try again later.';
  const problem = new Problem(503, 'nothing_sent', { detail, retryAfterSeconds });
  return { state: 'not_sent', answer: toAnswer(problem), ambiguousAt: null };
}

/** The attempt that may have been charged. */
export function unknown(ambiguousAt: number): Settlement {
  const detail =
    'Mercado Pago gave no readable answer. The payment may have been made and is being confirmed: send the same body again, do not pay again.';
  const problem = new Problem(504, 'payment_unknown', { detail, retryAfterSeconds: CONFIRM_AGAIN_SECONDS });
  return { state: 'unknown', answer: toAnswer(problem), ambiguousAt };
}

/** Mercado Pago's "no": the buyer can mend it, or only the shop can. */
export function refusal({ httpStatus, causes }: Extract<PaymentOutcome, { kind: 'refused' }>): Problem {
  if (httpStatus === 400 && buyerCanMend(causes)) {
    const detail = 'Mercado Pago refused the data of the payment. Correct it, or use another card or method.';
    return new Problem(422, 'payment_refused', { detail, causes });
  }
  const detail = `Mercado Pago answered ${httpStatus} to the shop's request. Check its credentials and the causes.`;
  return new Problem(502, 'mercadopago_refused', { detail, causes });
}

function toAnswer({ document, retryAfterSeconds }: Problem): Answer {
  const answer = { status: document.status, body: document };
  return retryAfterSeconds === null ? answer : { ...answer, retryAfterSeconds };
}

// What may still turn into money holds the order as much as money does.
function stateOf({ status }: PaymentAnswer): Attempt['state'] {
  switch (status) {
    case 'approved':
    case 'refunded':
    case 'charged_back':
    case 'in_mediation':
      return 'paid';
    case 'rejected':
    case 'cancelled':
      return 'rejected';
    default:
      return 'in_process';
  }
}
