import type { PaymentTexts } from '../texts/text-keys.ts';
import type { ReviewSettings } from './review-settings.ts';

/** A line of the sums. */
export interface SummaryRow {
  key: string;
  label: string;
  value: string;
  /** What stands out, or explains the row above; a plain row has none. */
  rank?: 'strong' | 'detail';
}

interface Paid {
  /** What the buyer pays in the end; null where Mercado Pago's checkout says it. */
  total: number | null;
  /** How it is split: `3x $ 416,83`. */
  plan?: string | undefined;
}

/**
 * The sums of the review, each as the shop gave it: nothing is added up, and discounts are not taken from the amount.
 * Source: sdk-js docs/bricks/payment-review.md. That the total has a row of its own beside instalments only is inferred.
 */
export function summaryRows(
  { items, shipping, discounts }: ReviewSettings['initialization'],
  { total, plan }: Paid,
  { texts, money }: { texts: PaymentTexts; money: (amount: number) => string },
): SummaryRow[] {
  const rows: SummaryRow[] = [
    { key: 'items', label: texts.summaryItemsTitle, value: money(items.totalItemsAmount) },
  ];
  if (shipping?.costs !== undefined) {
    const value = shipping.costs === 0 ? texts.freeShipping : money(shipping.costs);
    rows.push({ key: 'shipping', label: texts.summaryShippingTitle, value });
  }
  if (discounts) {
    const value = `-${money(discounts.totalDiscountsAmount)}`;
    rows.push({ key: 'discounts', label: texts.summaryDiscountTitle, value });
    for (const [index, discount] of discounts.discountsList.entries()) {
      const less = `-${money(discount.value)}`;
      rows.push({ key: `discount-${index}`, label: discount.name, value: less, rank: 'detail' });
    }
  }
  if (total === null) return rows;
  rows.push({ key: 'youPay', label: texts.summaryYouPayTitle, value: plan ?? money(total), rank: 'strong' });
  if (plan) rows.push({ key: 'total', label: texts.summaryTotalTitle, value: money(total) });
  return rows;
}
