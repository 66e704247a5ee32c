import { findSpelt } from './card-form-spellings.ts';
import type { Visit } from './methods/method.ts';
import { findMethod, methodsOf } from './methods/methods.ts';
import type { Order } from './order.ts';
import { requireOrigin } from './own-origin.ts';
import type { SubmittedPayment } from './payment-body.ts';
import { Problem } from './problem.ts';
import type { SiteId } from './sites.ts';

const CARD_KINDS = ['credit_card', 'debit_card', 'prepaid_card'] as const;

// The React wrapper's types spell the card kinds like this.
const CARD_SPELLINGS = new Set<unknown>([...CARD_KINDS, 'creditCard', 'debitCard', 'prepaidCard']);

// Paid on Mercado Pago's own pages, for which the Brick posts nothing.
const ON_THEIR_PAGES = new Set<unknown>([
  ...['wallet_purchase', 'onboarding_credits', 'account_money', 'consumer_credits'],
]);

/**
 * Refuses a body that is neither a card's nor that of a method with a file in `methods/`.
 * @throws Problem 422 `goes_through_preferences`, `method_not_offered`
 */
export function requireKnownMethod(body: Record<string, unknown>, formData: Record<string, unknown>): void {
  const { selectedPaymentMethod: selected } = body;
  const method = formData.payment_method_id ?? findSpelt(body, 'paymentMethodId').value;
  for (const name of [selected, method]) {
    if (!ON_THEIR_PAGES.has(name)) continue;
    throw new Problem(422, 'goes_through_preferences', {
      detail: `${name} is paid at Mercado Pago: ask POST /preferences, and send the buyer to its init_point. Nothing was charged.`,
    });
  }
  if (typeof selected === 'string' && !CARD_SPELLINGS.has(selected)) {
    throw notOffered(typeof method === 'string' ? method : selected);
  }
  // CardForm makes nothing but cards.
  if (typeof method === 'string' && findMethod(method)) throw notOffered(method);
}

/**
 * Refuses a method that the page of this order does not offer: nobody may choose one by changing the page.
 * @throws Problem 422 `method_not_offered`; 503 `public_url_missing` for one that leads away from a shop without an address
 */
export function requireOffered(payment: SubmittedPayment, { site }: Order, { origin }: Visit): void {
  if ('token' in payment) return;
  const { method, data } = payment;
  if (method.site !== site) throw notOffered(data.payment_method_id, site);
  if (method.leavesForBank) requireOrigin(origin);
}

/** What the Payment Brick shows besides cards and the wallet, as `customization.paymentMethods` spells it. */
export function offeredTypes(site: SiteId, origin: string | null): Record<string, 'all' | string[]> {
  const SPELLINGS = { ticket: 'ticket', bank_transfer: 'bankTransfer', atm: 'atm' } as const;
  const offered = methodsOf(site).filter(({ leavesForBank }) => !leavesForBank || origin !== null);
  return Object.fromEntries(
    offered.map(({ selectedPaymentMethod }) => [SPELLINGS[selectedPaymentMethod], 'all']),
  );
}

function notOffered(method: string, site?: SiteId): Problem {
  const offered = [...CARD_KINDS, ...(site ? methodsOf(site).flatMap(({ ids }) => ids) : [])];
  return new Problem(422, 'method_not_offered', {
    detail: `${method.slice(0, 40)} is not offered for this order. Offered: ${offered.join(', ')}. Nothing was charged.`,
  });
}
