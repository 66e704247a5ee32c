import type { BrickErrorCode } from '../sdk/brick-error.ts';
import type { WireCurrency } from '../wire/currency.ts';

/** A given amount as a number above zero, or null; the string of an input is one too. */
export function amountOf(given: unknown): number | null {
  if (typeof given !== 'number' && (typeof given !== 'string' || given.trim() === '')) return null;
  const amount = Number(given);
  return Number.isFinite(amount) && amount > 0 ? amount : null;
}

/** The amount of `initialization`, or the code that says what is wrong with it. */
export function checkedAmount(given: unknown): number | BrickErrorCode {
  if (given === undefined || given === null || given === '') return 'missing_amount_property';
  return amountOf(given) ?? 'amount_is_not_number';
}

/** Whether the amount has decimals that its currency does not: Chile's is for whole pesos only. */
export function hasForeignDecimals(amount: number, { decimals }: WireCurrency): boolean {
  return decimals === 0 && !Number.isInteger(amount);
}
