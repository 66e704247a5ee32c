import { formatMoney } from '../format-money.ts';
import type { PaymentTexts } from '../texts/text-keys.ts';
import type { PayerCost, WireCurrency } from '../wire.ts';

/** How the Brick writes a number of instalments: `3x $207.72`, in Portuguese `1x R$ 100,00 À Vista`. */
export function installmentWords(cost: PayerCost, currency: WireCurrency, texts: PaymentTexts): string {
  const words = `${cost.installments}x ${formatMoney(cost.installment_amount, currency)}`;
  return cost.installments === 1 && texts.singlePayment ? `${words} ${texts.singlePayment}` : words;
}

/** What all the instalments come to; undefined for a single one, which says it already. */
export function totalWords(cost: PayerCost, currency: WireCurrency): string | undefined {
  return cost.installments > 1 ? `(${formatMoney(cost.total_amount, currency)})` : undefined;
}
