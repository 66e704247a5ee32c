/** One measured ratio or amount, beside its budget. */
export interface Figure {
  what: string;
  measured: number;
  unit: 'ratio' | 'ms' | 'MB';
  budget: { atLeast: number } | { atMost: number };
}
