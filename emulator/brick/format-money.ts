import type { WireCurrency } from './wire.ts';

// As the real Brick writes them: "1x $577.48" in Mexico, but "R$ 207,72" in Brazil.
const SYMBOL_WITHOUT_SPACE = new Set(['MXN', 'CLP']);

/** An amount with its symbol, in the currency's own separators: `R$ 1.234,50`. */
export function formatMoney(amount: number, currency: WireCurrency): string {
  const [whole = '0', fraction] = amount.toFixed(currency.decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, currency.thousands_separator);
  const space = SYMBOL_WITHOUT_SPACE.has(currency.id) ? '' : ' ';
  return `${currency.symbol}${space}${grouped}${fraction ? currency.decimal_separator + fraction : ''}`;
}
