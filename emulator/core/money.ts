/** Rounds half up to the decimals of a currency; amounts are in the currency's unit, not in cents. */
export function roundTo(amount: number, decimals: number): number {
  const scale = 10 ** decimals;
  // 1.005 x 100 falls just short of 100.5: one step up brings it back, at every size.
  return Math.round(amount * scale * (1 + Number.EPSILON)) / scale;
}

/** Rounds up to the decimals of a currency; what only arithmetic left above a decimal does not count. */
export function roundUpTo(amount: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.ceil(roundTo(amount * scale, 6)) / scale;
}

/**
 * Whether an amount has no more decimals than the currency knows; too large a number has none that count.
 * 0.1 + 0.2 has too many: who sums prices without rounding should learn it here.
 */
export function hasValidDecimals(amount: number, decimals: number): boolean {
  return Math.abs(amount) <= Number.MAX_SAFE_INTEGER && roundTo(amount, decimals) === amount;
}
