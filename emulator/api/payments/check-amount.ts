import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { PaymentMethod, SiteId } from '../../../fixtures/catalog/types.ts';
import { hasValidDecimals } from '../../core/money.ts';
import { refusal } from '../../core/refusal.ts';

/**
 * An amount that the currency can express, within the limits of the method, once that is known.
 * @throws ApiError 400 cause 2072 or 4037; that 4037 tells of a method's limits is inferred.
 */
export function checkAmount(amount: number, site: SiteId, method: PaymentMethod | null): void {
  if (amount <= 0 || !hasValidDecimals(amount, SITES[site].currency.decimals)) throw refusal(2072);
  const { minAllowedAmount: min, maxAllowedAmount: max } = method ?? {};
  if ((min && amount < min) || (max && amount > max)) throw refusal(4037);
}
