/** The middle value; of an even count the mean of the two middle ones. @throws RangeError on no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined)
    throw new RangeError('The median of no values does not exist.');
  return (upper + lower) / 2;
}
