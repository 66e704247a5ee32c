import type { Site } from './sites.ts';

/** Rounds a decimal amount to what the currency allows: Mercado Pago answers 400 (2072) to more decimals. */
export function roundAmount(amount: number, { currency }: Site): number {
  const factor = 10 ** currency.decimals;
  return Math.round(amount * factor) / factor;
}

/**
 * The amount as people of the country write it, such as `R$ 1.234,50`; in another locale with a currency that
 * nobody takes for their own: `ARS 1,234.50`, not `$1,234.50`.
 */
export function formatPrice(amount: number, { locale: own, currency }: Site, locale = own): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency.id,
    currencyDisplay: locale === own ? 'narrowSymbol' : 'symbol',
    minimumFractionDigits: currency.decimals,
    maximumFractionDigits: currency.decimals,
  }).format(amount);
}
