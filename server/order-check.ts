import type { Order } from './order.ts';
import type { SubmittedPayment } from './payment-body.ts';
import { Problem } from './problem.ts';
import { SITES } from './sites.ts';

/**
 * Refuses a body that speaks of other money than the order: the page was tampered with, or is out of date.
 * @throws Problem 422 `amount_mismatch`, `currency_mismatch`
 */
export function requireSameAsOrder({ transactionAmount, currencyId }: SubmittedPayment, order: Order): void {
  const currency = SITES[order.site].currency.id;
  if (transactionAmount !== undefined && transactionAmount !== order.amount) {
    throw new Problem(422, 'amount_mismatch', {
      detail: `transaction_amount is ${transactionAmount}, the order is ${order.amount} ${currency}. Nothing was charged; load the checkout again.`,
    });
  }
  if (currencyId !== undefined && currencyId !== currency) {
    throw new Problem(422, 'currency_mismatch', {
      detail: `currency_id is ${currencyId}, the order is in ${currency}. Nothing was charged.`,
    });
  }
}
