import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { LOCALE_OF } from './every-method.ts';

/** What each country's shop of the specs asks for, within the limits of all its methods. */
export const BARE_AMOUNTS: Record<SiteId, number> = {
  MLA: 1250.5,
  MLB: 100.5,
  MLM: 1250.5,
  MLC: 12500,
  MCO: 12500,
  MPE: 100.5,
  MLU: 1250.5,
};

/**
 * Where the page shop has a page for a country: its script finds in the query what an integrator would have written into it.
 * `more` names what that page knows besides: `preference_id`, `customer_id`, `card_id`.
 */
export function barePage(name: string, site: SiteId, more: Record<string, string> = {}): string {
  const amount = String(BARE_AMOUNTS[site]);
  return `/${name}.html?${new URLSearchParams({ site, locale: LOCALE_OF[site], amount, ...more })}`;
}
