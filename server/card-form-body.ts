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

// The spellings of the CardForm guides and of the form fields in their samples.
const OWN_NAMES = ['transactionAmount', 'paymentMethodId', 'issuer', 'issuerId', 'email', 'cardholderEmail'];
const OTHER_NAMES = ['identificationType', 'identificationNumber', 'payer[email]'];

const cardForm = z
  .object({
    token,
    paymentMethodId,
    installments,
    issuer: issuerId,
    issuerId,
    transactionAmount: amount,
    description: text,
    email: email.optional(),
    cardholderEmail: email.optional(),
    'payer[email]': email.optional(),
    identificationType: text,
    identificationNumber: text,
    order_id: orderId,
    orderId,
  })
  .refine((form) => emailOf(form) !== undefined, {
    path: ['email'],
    error: 'is required, as email, cardholderEmail or payer[email]',
    when: () => true,
  });

/** Whether a body has the field names of CardForm. */
export function looksLikeCardForm(body: Record<string, unknown>): boolean {
  return [...OWN_NAMES, ...OTHER_NAMES].some((name) => name in body);
}

/** CardForm's fields, as JSON or from a form, where numbers come as strings. */
export const cardFormBody = cardForm.transform((form): CardPayment => {
  const { identificationType: type, identificationNumber: number } = form;
  return {
    token: form.token,
    paymentMethodId: form.paymentMethodId,
    installments: form.installments,
    payer: {
      email: emailOf(form) ?? '',
      ...(type && number && { identification: { type, number } }),
    },
    ...definedOnly({
      orderId: form.order_id ?? form.orderId,
      issuerId: form.issuer ?? form.issuerId,
      transactionAmount: form.transactionAmount,
    }),
  };
});

function emailOf(form: { email?: unknown; cardholderEmail?: unknown; 'payer[email]'?: unknown }) {
  const { email, cardholderEmail, 'payer[email]': payerEmail } = form;
  const found = [email, cardholderEmail, payerEmail].find((value) => value !== undefined);
  return typeof found === 'string' ? found : undefined;
}
