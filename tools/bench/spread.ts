import { median } from './median.ts';

/** What several rounds gave: the middle, and the best and worst beside it. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** @throws RangeError on no values. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), low: Math.min(...values), high: Math.max(...values) };
}
