import { DAY_MS } from '../../fixtures/catalog/durations.ts';
import { EXPIRATIONS } from '../../fixtures/catalog/expirations.ts';
import { SITES } from '../../fixtures/catalog/sites.ts';
import type { CardPaymentMethod, SiteId } from '../../fixtures/catalog/types.ts';

/** How long an open payment waits that nothing else limits. */
export const PENDING_MS = EXPIRATIONS.anyPendingPayment.defaultMs;

/** Whether an amount can be reserved now and captured later: the country offers it, and the card is a credit card. */
export function supportsDeferredCapture(site: SiteId, method: CardPaymentMethod): boolean {
  return SITES[site].captureLater.supported && method.deferredCapture === 'supported';
}

/** Whether less than what was reserved can be captured. */
export function supportsPartialCapture(site: SiteId, methodId: string): boolean {
  const { partial, partialBrands } = SITES[site].captureLater;
  return partial && (partialBrands === null || partialBrands.includes(methodId));
}

/** How long an amount stays reserved; what no source tells for a site is the life of any open payment. */
export function reserveMs(site: SiteId): number {
  const { reserveDays } = SITES[site].captureLater;
  return reserveDays === null ? PENDING_MS : reserveDays * DAY_MS;
}
