import { LOCALE_IDS, LOCALES, type LocaleId } from '../../fixtures/catalog/locales.ts';
import { SITES } from '../../fixtures/catalog/sites.ts';
import type { Currency, SiteId } from '../../fixtures/catalog/types.ts';
import { formatMoney } from './format-money.ts';
import type { PayerCost } from './installments.ts';

/** The locale that a call asks for, or the site's own where it asks for none that the API knows. */
export function localeOr(site: SiteId, asked: string | undefined): LocaleId {
  return LOCALE_IDS.find((known) => known === asked) ?? SITES[site].locale;
}

/** What a page shows of a plan, in the site's money and the locale's words: "3 cuotas de $ 369,90 ($ 1.109,70)". */
export function recommendedMessage(
  { installments, installmentAmount, totalAmount }: PayerCost,
  currency: Currency,
  locale: LocaleId,
): string {
  const money = (amount: number): string => formatMoney(amount, currency, LOCALES[locale]);
  const { installmentsOf } = LOCALES[locale];
  return `${installments} ${installmentsOf} ${money(installmentAmount)} (${money(totalAmount)})`;
}
