import { SITES } from '../../fixtures/catalog/sites.ts';
import type { CardPaymentMethod, SiteId } from '../../fixtures/catalog/types.ts';

const DAY_MS = 86_400_000;
// What no source tells for a site is the life of any pending payment.
const PENDING_DAYS = 30;

/** Whether an amount can be reserved now and captured later: the country offers it, and the card is a credit card. */
export function supportsDeferredCapture(site: SiteId, method: CardPaymentMethod): boolean {
  return SITES[site].captureLater.supported && method.deferredCapture === 'supported';
}

/** Whether less than what was reserved can be captured. */
export function supportsPartialCapture(site: SiteId, methodId: string): boolean {
  const { partial, partialBrands } = SITES[site].captureLater;
  return partial && (partialBrands === null || partialBrands.includes(methodId));
}

/** How long an amount stays reserved. */
export function reserveMs(site: SiteId): number {
  return (SITES[site].captureLater.reserveDays ?? PENDING_DAYS) * DAY_MS;
}

/** How long any other open payment waits. Source: devsite-docs cancellations-and-refunds. */
export const PENDING_MS = PENDING_DAYS * DAY_MS;
