import { PAYMENT_METHODS } from '../../fixtures/catalog/payment-methods.ts';
import type { PaymentMethod, SiteId } from '../../fixtures/catalog/types.ts';

/** The payment method of a site by its id, of a card or not; null for one that the site does not know. */
export function paymentMethodOf(site: SiteId, id: string): PaymentMethod | null {
  return PAYMENT_METHODS[site].find((method) => method.id === id) ?? null;
}
