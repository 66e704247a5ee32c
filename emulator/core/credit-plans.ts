import { SITES } from '../../fixtures/catalog/sites.ts';
import { roundTo } from './money.ts';
import { type Preference, totalOf } from './preference.ts';

/** A plan of instalments without a card; amounts in the site's currency. */
export interface CreditPlan {
  installments: number;
  installmentAmount: number;
  totalAmount: number;
}

// What Mercado Pago lends depends on the buyer: three counts that are common there, at the rates of the country's cards.
const COUNTS = [3, 6, 12];

/** The plans of a preference, within the most that it allows. All of it is inferred. */
export function creditPlansOf(preference: Preference): CreditPlan[] {
  const { site, request } = preference;
  const { currency, installmentPlan } = SITES[site];
  const most = request.payment_methods?.installments ?? Number.POSITIVE_INFINITY;
  const amount = totalOf(preference);
  const plans = installmentPlan.filter(
    ({ installments }) => COUNTS.includes(installments) && installments <= most,
  );
  // A preference that allows fewer is lent in one.
  const offered = plans.length > 0 ? plans : [{ installments: 1, rate: 0 }];
  return offered.map(({ installments, rate }) => {
    const totalAmount = roundTo(amount * (1 + rate / 100), currency.decimals);
    return {
      installments,
      totalAmount,
      installmentAmount: roundTo(totalAmount / installments, currency.decimals),
    };
  });
}
