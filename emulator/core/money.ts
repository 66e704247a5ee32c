/** Rounds half up to the decimals of a currency; amounts are in the currency's unit, not in cents. */
export function roundTo(amount: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round((amount + Number.EPSILON * Math.sign(amount)) * scale) / scale;
}

/** Whether an amount has no more decimals than the currency knows. */
export function hasValidDecimals(amount: number, decimals: number): boolean {
  return Math.abs(roundTo(amount, decimals) - amount) < 1e-9;
}
