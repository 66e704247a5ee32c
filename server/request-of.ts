import type { Attempt } from './attempt.ts';
import type { Config } from './config.ts';
import type { Visit } from './methods/method.ts';
import type { Order } from './order.ts';
import { otherPaymentRequest } from './other-payment-request.ts';
import type { SubmittedPayment } from './payment-body.ts';
import { type PaymentRequest, paymentRequest } from './payment-request.ts';
import { SITES } from './sites.ts';

/** The body of `POST /v1/payments` for whatever the buyer submitted. */
export function requestOf(
  { expiryMs, threeDSecure }: Config,
  { order, payment, visit }: { order: Order; payment: SubmittedPayment; visit: Visit },
  attempt: Attempt,
): PaymentRequest {
  return 'token' in payment
    ? paymentRequest(order, payment, attempt, threeDSecure && SITES[order.site].threeDSecure)
    : otherPaymentRequest(order, payment, attempt, { visit, expiryMs });
}
