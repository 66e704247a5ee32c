import type { LocaleWords } from '../../fixtures/catalog/locales.ts';
import type { Currency } from '../../fixtures/catalog/types.ts';

/** An amount with the currency's symbol, in the separators of a locale: `$ 1.234,50`. */
export function formatMoney(
  amount: number,
  { symbol, decimals }: Pick<Currency, 'symbol' | 'decimals'>,
  { decimalSeparator, thousandsSeparator }: Pick<LocaleWords, 'decimalSeparator' | 'thousandsSeparator'>,
): string {
  const [whole = '0', fraction] = amount.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousandsSeparator);
  return `${symbol} ${grouped}${fraction ? decimalSeparator + fraction : ''}`;
}
