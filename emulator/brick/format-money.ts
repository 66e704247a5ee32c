import { languageOf } from './language.ts';
import type { WireCurrency } from './wire/currency.ts';

// As the real Brick writes them: "1x $577.48" in Mexico, but "R$ 207,72" in Brazil.
const SYMBOL_WITHOUT_SPACE = new Set(['MXN', 'CLP']);

// Nobody recorded how the real Brick writes amounts in English: this is how browsers do.
function inEnglish(amount: number, { id, decimals }: WireCurrency): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat('en-US', { style: 'currency', currency: id, ...digits }).format(amount);
}

/** An amount with its symbol, in the currency's own separators, `R$ 1.234,50`; in English `R$1,234.50`. */
export function formatMoney(amount: number, currency: WireCurrency, locale = ''): string {
  if (languageOf(locale) === 'en') return inEnglish(amount, currency);
  const [whole = '0', fraction] = amount.toFixed(currency.decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, currency.thousands_separator);
  const space = SYMBOL_WITHOUT_SPACE.has(currency.id) ? '' : ' ';
  return `${currency.symbol}${space}${grouped}${fraction ? currency.decimal_separator + fraction : ''}`;
}
