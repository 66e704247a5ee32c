import { SITES } from '../../fixtures/catalog/sites.ts';
import type { CardPaymentMethod, InstallmentRate, SiteId } from '../../fixtures/catalog/types.ts';
import { roundTo } from './money.ts';

export interface PayerCost {
  installments: number;
  rate: number;
  /** What Argentina's price rule wants shown. */
  costOfCredit: InstallmentRate['costOfCredit'];
  installmentAmount: number;
  totalAmount: number;
}

/**
 * The instalment plans of a card method for an amount in the site's currency; debit and prepaid cards have one.
 * total = amount x (1 + rate / 100), instalment = total / n, both rounded to the currency.
 * Source: real answers of MLA (Oct 2026) and the plans of the catalog.
 */
export function payerCostsOf(site: SiteId, method: CardPaymentMethod, amount: number): PayerCost[] {
  return plansOf(site, method).map((plan) => payerCostOf(site, plan, amount));
}

/** The plan of one number of instalments, as `payerCostsOf` lists it; null when it is not offered. */
export function payerCostFor(
  site: SiteId,
  method: CardPaymentMethod,
  wanted: { amount: number; installments: number },
): PayerCost | null {
  const plan = plansOf(site, method).find(({ installments }) => installments === wanted.installments);
  return plan ? payerCostOf(site, plan, wanted.amount) : null;
}

function plansOf(site: SiteId, method: CardPaymentMethod): readonly InstallmentRate[] {
  const { installmentPlan } = SITES[site];
  return method.paymentTypeId === 'credit_card' ? installmentPlan : installmentPlan.filter(isSinglePayment);
}

function isSinglePayment(plan: InstallmentRate): boolean {
  return plan.installments === 1;
}

function payerCostOf(site: SiteId, plan: InstallmentRate, amount: number): PayerCost {
  const { currency } = SITES[site];
  const principal = roundTo(amount, currency.decimals);
  const totalAmount = roundTo(principal * (1 + plan.rate / 100), currency.decimals);
  const installmentAmount = roundTo(totalAmount / plan.installments, currency.decimals);
  return {
    installments: plan.installments,
    rate: plan.rate,
    costOfCredit: plan.costOfCredit,
    installmentAmount,
    totalAmount,
  };
}
