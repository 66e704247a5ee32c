import type { Attempt } from './attempt.ts';
import type { CardPayment } from './card-payment.ts';
import type { Order } from './order.ts';
import { STATEMENT_DESCRIPTOR } from './statement-descriptor.ts';

export type PaymentRequest = ReturnType<typeof paymentRequest>;

/**
 * The body of `POST /v1/payments`. The money comes from the order; only the card comes from the browser.
 * More fields than required: Mercado Pago's fraud rules approve more payments that say what is bought, by whom.
 */
export function paymentRequest(order: Order, card: CardPayment, { id }: Pick<Attempt, 'id'>) {
  const { email, identification } = card.payer;
  const firstName = order.payer.first_name ?? card.payer.firstName;
  const lastName = order.payer.last_name ?? card.payer.lastName;
  const { phone } = order.payer;
  const names = {
    ...(firstName && { first_name: firstName }),
    ...(lastName && { last_name: lastName }),
  };
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
    payer: { email, ...names, ...(identification && { identification }) },
    additional_info: { items: order.items, payer: { ...names, ...(phone && { phone }) } },
  };
}
