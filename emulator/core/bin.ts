import { CARD_METHODS } from '../../fixtures/catalog/card-methods.ts';
import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import { TEST_CARDS } from '../../fixtures/catalog/test-cards.ts';
import { THREE_DS_CARDS, THREE_DS_SITES } from '../../fixtures/catalog/three-ds-cards.ts';
import type { CardPaymentMethod, SiteId } from '../../fixtures/catalog/types.ts';

// The documented test cards come before the brand patterns: debit numbers match the pattern of the credit brand.
const DOCUMENTED = new Map(
  SITE_IDS.flatMap((site) =>
    [...TEST_CARDS[site], ...(THREE_DS_SITES.payments.includes(site) ? THREE_DS_CARDS : [])].map(
      (card) => [`${site}:${card.number.slice(0, 6)}`, card.paymentMethodId] as const,
    ),
  ),
);

const DOCUMENTED_ANYWHERE = new Set(
  SITE_IDS.flatMap((site) => TEST_CARDS[site].map(({ number }) => number.slice(0, 6))),
);

/**
 * The card method that a BIN (at least six digits) resolves to on a site, or null.
 * A BIN that is documented for other sites only does not resolve, as on the real test environment.
 * Source: Mercado Pago docs "Test cards"; cart-woocommerce e2e (bin_not_found for another country's card).
 */
export function resolveBin(site: SiteId, bin: string): CardPaymentMethod | null {
  if (bin.length < 6) return null;
  const bin6 = bin.slice(0, 6);
  const documented = DOCUMENTED.get(`${site}:${bin6}`);
  if (documented) return cardMethodOf(site, documented);
  if (DOCUMENTED_ANYWHERE.has(bin6)) return null;
  const matches = CARD_METHODS[site].map((method) => ({ method, digits: digitsNeeded(method, bin) }));
  const closest = Math.max(...matches.map(({ digits }) => digits));
  // The first of a site's list among those that look at as many digits.
  return closest > 0 ? (matches.find(({ digits }) => digits === closest)?.method ?? null) : null;
}

// A list of six-digit BINs knows a card better than "starts with 5"; 0 for a pattern that does not match.
function digitsNeeded({ binPattern }: CardPaymentMethod, bin: string): number {
  if (!binPattern) return 0;
  const pattern = new RegExp(binPattern);
  for (let digits = 1; digits <= bin.length; digits += 1) {
    if (pattern.test(bin.slice(0, digits))) return digits;
  }
  return 0;
}

export function cardMethodOf(site: SiteId, paymentMethodId: string): CardPaymentMethod | null {
  return CARD_METHODS[site].find((method) => method.id === paymentMethodId) ?? null;
}

/** The digits of what a page gives as a BIN: the first eight. */
export function binDigits(text: string): string {
  return text.replace(/\D/g, '').slice(0, 8);
}
