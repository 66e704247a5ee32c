/**
 * How the fields of a CardForm are called, the first name where several are known: in `getCardFormData`, in the guides' forms
 * and backends (`payer` may be an object or brackets), in forms of the first version, in forms that use the API's names, and the
 * inputs that CardForm hides in a form that posts itself.
 */
export const SPELLINGS = {
  token: ['token', 'MPHiddenInputToken'],
  paymentMethodId: ['paymentMethodId', 'payment_method_id', 'MPHiddenInputPaymentMethod'],
  installments: ['installments'],
  issuerId: ['issuer', 'issuerId', 'issuer_id'],
  transactionAmount: ['transactionAmount', 'amount', 'transaction_amount', 'MPHiddenInputAmount'],
  email: ['email', 'cardholderEmail', 'payer[email]', 'payer.email'],
  identificationType: [
    'identificationType',
    'docType',
    'payer[identification][type]',
    'payer.identification.type',
  ],
  identificationNumber: [
    'identificationNumber',
    'docNumber',
    'payer[identification][number]',
    'payer.identification.number',
  ],
  orderId: ['order_id', 'orderId'],
} as const;

export type CardFormField = keyof typeof SPELLINGS;

export interface Spelt {
  /** As the sender spelt it; the first spelling when he did not send it. */
  name: string;
  value: unknown;
}

/** A field of a body, by whichever name it has a value; `''` counts as none: forms send empty fields. */
export function findSpelt(body: Record<string, unknown>, field: CardFormField): Spelt {
  const [first, ...others] = SPELLINGS[field];
  const sent = [first, ...others].map((name): Spelt => ({ name, value: valueAt(body, name) }));
  return sent.find(({ value }) => value !== undefined && value !== '') ?? { name: first, value: undefined };
}

function valueAt(body: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(body, name)) return body[name];
  // Only `payer` is an object in JSON.
  return name.split('.').reduce<unknown>((inner, key) => {
    const isThere = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key);
    return isThere ? Reflect.get(inner, key) : undefined;
  }, body);
}
