import { ISSUERS } from '../../fixtures/catalog/issuers.ts';
import type { CardPaymentMethod, PaymentMethod, SiteId } from '../../fixtures/catalog/types.ts';

export interface Issuer {
  id: string;
  name: string;
}

// Seen in a real answer for the documented Visa of Argentina.
const ISSUER_OF_BIN: Partial<Record<string, string>> = { 'MLA:visa:450995': '310' };

/** The issuers offered for a method on a site; one issuer per brand where no source lists them. */
export function issuersOf(site: SiteId, method: CardPaymentMethod): readonly Issuer[] {
  return ISSUERS[`${site}:${method.id}`] ?? [{ id: inferredIssuerId(method.id), name: method.name }];
}

/** Who issues what pays with a method that has no card, or null where no source tells. */
export function knownIssuerOfMethod(site: SiteId, method: PaymentMethod): Issuer | null {
  return ISSUERS[`${site}:${method.id}`]?.[0] ?? null;
}

/** The issuer that a source names for a BIN, or null. */
export function knownIssuerOfBin(site: SiteId, method: CardPaymentMethod, bin: string): Issuer | null {
  const known = ISSUER_OF_BIN[`${site}:${method.id}:${bin.slice(0, 6)}`];
  return issuersOf(site, method).find(({ id }) => id === known) ?? null;
}

/** The issuer of a card, by its BIN; the first one of the method where no source names it. */
export function issuerOfBin(site: SiteId, method: CardPaymentMethod, bin: string): Issuer {
  const issuer = knownIssuerOfBin(site, method, bin) ?? issuersOf(site, method)[0];
  return issuer ?? { id: inferredIssuerId(method.id), name: method.name };
}

/** The issuer of a card when a request may name one; null when that is none of the method's, or not the BIN's. */
export function issuerNamed(
  site: SiteId,
  method: CardPaymentMethod,
  { bin, id }: { bin: string; id: string | null },
): Issuer | null {
  if (id === null) return issuerOfBin(site, method, bin);
  const known = knownIssuerOfBin(site, method, bin);
  if (known && known.id !== id) return null;
  return issuersOf(site, method).find((issuer) => issuer.id === id) ?? null;
}

function inferredIssuerId(paymentMethodId: string): string {
  const sum = [...paymentMethodId].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return String(1000 + (sum % 1000));
}
