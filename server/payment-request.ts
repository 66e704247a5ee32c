import type { Payment } from 'mercadopago';
import type { Attempt } from './attempt.ts';
import type { CardPayment } from './card-payment.ts';
import type { Order } from './order.ts';
import { additionalInfo, namesOf } from './purchase.ts';
import { STATEMENT_DESCRIPTOR } from './statement-descriptor.ts';

/** The body of `POST /v1/payments`. */
export type PaymentRequest = Parameters<Payment['create']>[0]['body'];

/**
 * The body of a payment by card. The money comes from the order; only the card comes from the browser.
 * @param threeDSecure whether the bank may ask the buyer for a confirmation; never with a reservation (`capture`) or
 * without pending payments (`binary_mode`), which exclude it
 */
export function paymentRequest(
  order: Order,
  card: CardPayment,
  { id }: Pick<Attempt, 'id'>,
  threeDSecure = false,
): PaymentRequest {
  const { email, identification } = card.payer;
  const names = namesOf(order, card.payer);
  return {
    transaction_amount: order.amount,
    token: card.token,
    installments: card.installments,
    payment_method_id: card.paymentMethodId,
    // An empty issuer is answered with 400 not_result_by_params.
    ...(card.issuerId !== undefined && { issuer_id: card.issuerId }),
    description: order.description,
    external_reference: order.id,
    metadata: { attempt: id },
    statement_descriptor: STATEMENT_DESCRIPTOR,
    capture: true,
    binary_mode: false,
    ...(threeDSecure && { three_d_secure_mode: 'optional' }),
    payer: { email, ...names, ...(identification && { identification }) },
    additional_info: additionalInfo(order, names),
  };
}
