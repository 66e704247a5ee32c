import type { Spread } from './spread.ts';

/** One measured ratio or amount, beside its budget. */
export interface Figure {
  what: string;
  measured: Spread;
  unit: 'ratio' | 'ms' | 'MB';
  budget: { atLeast: number } | { atMost: number };
}
