import { findSpelt } from './card-form-spellings.ts';
import { Problem } from './problem.ts';

/** What the Payment Brick may offer here: only cards, until another method has its own file. */
export const OFFERED_METHODS = ['credit_card', 'debit_card', 'prepaid_card'] as const;

// The React wrapper's types spell the card kinds like this.
const SPELLINGS = new Set<unknown>([...OFFERED_METHODS, 'creditCard', 'debitCard', 'prepaidCard']);

// Methods without a card token, which the Brick can send where they are enabled.
const NOT_CARDS = new Set<unknown>([
  ...['pix', 'bolbradesco', 'pec', 'rapipago', 'pagofacil', 'oxxo', 'paycash', 'banamex', 'bancomer'],
  ...['efecty', 'pse', 'abitab', 'redpagos', 'pagoefectivo_atm', 'account_money'],
]);

/**
 * Refuses a method that the page does not offer: nobody may choose one by changing the page.
 * @throws Problem 422 `method_not_offered`
 */
export function requireOfferedMethod(body: Record<string, unknown>): void {
  const { selectedPaymentMethod: selected, formData } = body;
  const data = typeof formData === 'object' && formData !== null ? formData : body;
  const method =
    'payment_method_id' in data ? data.payment_method_id : findSpelt(body, 'paymentMethodId').value;
  if (typeof selected === 'string' && !SPELLINGS.has(selected)) throw notOffered(selected);
  if (typeof method === 'string' && NOT_CARDS.has(method)) throw notOffered(method);
}

function notOffered(method: string): Problem {
  return new Problem(422, 'method_not_offered', {
    detail: `${method.slice(0, 40)} is not offered for this order. Offered: ${OFFERED_METHODS.join(', ')}.`,
  });
}
