import { LOCALES, type LocaleId } from '../../../fixtures/catalog/locales.ts';
import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { Language, SiteId } from '../../../fixtures/catalog/types.ts';
import { formatMoney } from '../../core/format-money.ts';

/** An amount in the site's money, as a language writes it: `R$ 1.234,50`. */
export function pageMoney(amount: number, site: SiteId, language: Language): string {
  const { currency, locale } = SITES[site];
  const words: LocaleId = language === 'en' ? 'en-US' : locale;
  return formatMoney(amount, currency, LOCALES[words]);
}
