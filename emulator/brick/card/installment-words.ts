import type { FormEnvironment } from '../form/form-environment.ts';
import type { Choices } from '../form/payment-kind.ts';
import { formatMoney } from '../format-money.ts';
import type { InstallmentOffer, PayerCost } from '../wire/installment-offers.ts';

/** How the Brick writes a number of instalments: `3x $207.72`, in Portuguese `1x R$ 100,00 À Vista`. */
export function installmentWords(cost: PayerCost, { initialization, mount, texts }: FormEnvironment): string {
  const words = `${cost.installments}x ${formatMoney(cost.installment_amount, initialization.currency, mount.locale)}`;
  return cost.installments === 1 && texts.singlePayment ? `${words} ${texts.singlePayment}` : words;
}

/** What several instalments come to, and whether that is the price itself; undefined for a single one. */
export function totalWords(
  cost: PayerCost,
  { payer_costs: costs }: InstallmentOffer,
  { initialization, mount, texts }: FormEnvironment,
): string | undefined {
  if (cost.installments === 1) return undefined;
  const single = costs.find(({ installments }) => installments === 1);
  const total = `(${formatMoney(cost.total_amount, initialization.currency, mount.locale)})`;
  return cost.total_amount === single?.total_amount ? `${total} ${texts.interestFree}` : total;
}

/** A plan of several instalments as the review says it; one alone is no plan. */
export function planOf(cost: PayerCost | undefined, environment: FormEnvironment): Choices {
  return cost && cost.installments > 1 ? { plan: installmentWords(cost, environment) } : {};
}

/** The cost of credit that Argentina wants shown: `CFT 204,52% · TEA 154,05%` of the label `CFT_204,52%|TEA_154,05%`. */
export function creditWords(cost: PayerCost | undefined): string | undefined {
  const label = cost?.labels.find((text) => text.startsWith('CFT_'));
  return label?.replaceAll('_', ' ').replaceAll('|', ' · ');
}
