import { z } from 'zod';
import type { CardPayment } from './card-payment.ts';
import { definedOnly } from './defined-only.ts';
import {
  amount,
  email,
  installments,
  issuerId,
  orderId,
  paymentMethodId,
  text,
  token,
} from './payment-fields.ts';

// What the Payment Brick calls formData, and the Card Payment Brick sends as it is.
const formData = z.object({
  token,
  payment_method_id: paymentMethodId,
  installments,
  issuer_id: issuerId,
  transaction_amount: amount,
  currency_id: text,
  order_id: orderId,
  payer: z.object(
    {
      email,
      first_name: text,
      last_name: text,
      // Mexico's card form has no document.
      identification: z.object({ type: text, number: text }).nullish(),
    },
    { error: 'is required' },
  ),
});

/** Flat form data: the Card Payment Brick, and what Mercado Pago's guides post. */
export const flatBody = formData.transform(toCardPayment);

/** The Payment Brick's `{ selectedPaymentMethod, formData }`. The order's id may stand beside them. */
export const brickBody = z
  .object({
    formData: z.object(formData.shape, { error: 'is required' }),
    order_id: orderId,
  })
  .transform(({ formData, order_id }) =>
    toCardPayment({ ...formData, order_id: order_id ?? formData.order_id }),
  );

function toCardPayment(data: z.output<typeof formData>): CardPayment {
  const { type, number } = data.payer.identification ?? {};
  return {
    token: data.token,
    paymentMethodId: data.payment_method_id,
    installments: data.installments,
    payer: {
      email: data.payer.email,
      ...definedOnly({ firstName: data.payer.first_name, lastName: data.payer.last_name }),
      ...(type && number && { identification: { type, number } }),
    },
    ...definedOnly({
      orderId: data.order_id,
      issuerId: data.issuer_id,
      transactionAmount: data.transaction_amount,
      currencyId: data.currency_id,
    }),
  };
}
