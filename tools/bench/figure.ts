import type { Spread } from './spread.ts';

/** One measured ratio or amount, beside its budget. */
export interface Figure {
  what: string;
  measured: Spread;
  unit: 'ratio' | 'ms' | 'MB';
  /** Null for a figure that is shown for comparison only. */
  budget: { atLeast: number } | { atMost: number } | null;
}
