import type { Attempt } from './attempt.ts';
import type { Config } from './config.ts';
import type { Visit } from './methods/method.ts';
import type { Order } from './order.ts';
import type { OtherPayment } from './other-payment.ts';
import { requireOrigin } from './own-origin.ts';
import type { PaymentRequest } from './payment-request.ts';
import { additionalInfo, namesOf } from './purchase.ts';
import { returnUrl } from './return-url.ts';

/**
 * The body of `POST /v1/payments` for a method without a card: the form's data as they came, and what only a server can
 * add. The money comes from the order.
 * @throws Problem 503 `public_url_missing` for a bank that could not send the buyer back
 */
export function otherPaymentRequest(
  order: Order,
  { method, data }: OtherPayment,
  { id, createdAt }: Pick<Attempt, 'id' | 'createdAt'>,
  { visit, expiryMs }: { visit: Visit; expiryMs: Config['expiryMs'] },
): PaymentRequest {
  const { payer, metadata, ...rest } = data;
  const names = namesOf(order, { firstName: payer.first_name, lastName: payer.last_name });
  const { address, phone } = order.payer;
  return {
    ...rest,
    transaction_amount: order.amount,
    description: order.description,
    external_reference: order.id,
    metadata: { ...metadata, attempt: id },
    ...(method.expiry && { date_of_expiration: dateOf(createdAt + expiryMs[method.expiry]) }),
    // What the buyer typed belongs together with the typed document.
    payer: { ...names, ...payer },
    additional_info: additionalInfo(order, names),
    ...(method.leavesForBank && {
      callback_url: returnUrl(requireOrigin(visit.origin), order),
      // Some sources demand address and phone of the payer, the Brick asks for neither.
      payer: { ...names, ...(address && { address }), ...(phone && { phone }), ...payer },
      additional_info: { ...additionalInfo(order, names), ip_address: visit.ip },
    }),
  };
}

// yyyy-MM-dd'T'HH:mm:ssz with an offset in digits: other spellings are answered with 400 (23).
function dateOf(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '+00:00');
}
