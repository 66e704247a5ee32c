import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';

/** What a Brick needs of a country to write its money and dates. */
export function siteFacts(site: SiteId): Record<string, unknown> {
  const { countryCode, currency, locale } = SITES[site];
  return {
    site_id: site,
    country_code: countryCode,
    locale,
    currency: {
      id: currency.id,
      symbol: currency.symbol,
      decimals: currency.decimals,
      decimal_separator: currency.decimalSeparator,
      thousands_separator: currency.thousandsSeparator,
    },
  };
}
