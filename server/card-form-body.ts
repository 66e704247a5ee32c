import { z } from 'zod';
import { type CardFormField, findSpelt, SPELLINGS } from './card-form-spellings.ts';
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

const fields = z.object({
  token,
  paymentMethodId,
  installments,
  issuerId,
  transactionAmount: amount,
  email: email.optional().refine((given) => given !== undefined, {
    error: 'is required, as email, cardholderEmail or payer[email]',
  }),
  identificationType: text,
  identificationNumber: text,
  orderId,
} satisfies Record<CardFormField, z.ZodType>);

// Names that flat form data has as well, or may have.
const SHARED = new Set<string>([
  ...['token', 'installments', 'order_id', 'orderId', 'amount'],
  ...['payment_method_id', 'issuer_id', 'transaction_amount'],
]);

/** Whether a body has the field names of CardForm. */
export function looksLikeCardForm(body: Record<string, unknown>): boolean {
  const names = Object.values(SPELLINGS).flat();
  return names.some((name) => !SHARED.has(name) && Object.hasOwn(body, name));
}

/** CardForm's fields, as JSON or from a form, where numbers come as strings. */
export const cardFormBody = z.record(z.string(), z.unknown()).transform((body, context): CardPayment => {
  const names = Object.keys(fields.shape).filter(isField);
  const spelt = new Map(names.map((field) => [field, findSpelt(body, field)]));
  const parsed = fields.safeParse(Object.fromEntries(names.map((field) => [field, spelt.get(field)?.value])));
  if (parsed.success) return toCardPayment(parsed.data);
  for (const { path, message } of parsed.error.issues) {
    const [field] = path;
    const name = typeof field === 'string' && isField(field) ? spelt.get(field)?.name : undefined;
    context.addIssue({ code: 'custom', path: [name ?? 'body'], message });
  }
  return z.NEVER;
});

function isField(name: string): name is CardFormField {
  return Object.hasOwn(SPELLINGS, name);
}

function toCardPayment(form: z.output<typeof fields>): CardPayment {
  const { identificationType: type, identificationNumber: number } = form;
  return {
    token: form.token,
    paymentMethodId: form.paymentMethodId,
    installments: form.installments,
    payer: {
      email: form.email ?? '',
      ...(type && number && { identification: { type, number } }),
    },
    ...definedOnly({
      orderId: form.orderId,
      issuerId: form.issuerId,
      transactionAmount: form.transactionAmount,
    }),
  };
}
