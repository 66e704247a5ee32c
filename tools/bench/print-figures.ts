import type { Figure } from './figure.ts';

/** Prints the figures as a table: the median, the lowest and highest round, and the budget beside them. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = [['figure', 'measured', 'lowest to highest', 'budget', ''], ...figures.map(rowOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log('');
  for (const [what = '', ...cells] of rows) {
    const right = cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
    console.log([what.padEnd(widths[0] ?? 0), ...right].join('  ').trimEnd());
  }
}

function rowOf({ what, measured: { median, low, high }, unit, budget }: Figure): string[] {
  const spread = low === high ? '' : `${show(low, unit)} to ${show(high, unit)}`;
  if (!budget) return [what, show(median, unit), spread, '', ''];
  const [holds, limit] =
    'atLeast' in budget
      ? [median >= budget.atLeast, `>= ${show(budget.atLeast, unit)}`]
      : [median <= budget.atMost, `<= ${show(budget.atMost, unit)}`];
  return [what, show(median, unit), spread, limit, holds ? '✓' : '✗ missed'];
}

function show(value: number, unit: Figure['unit']): string {
  return unit === 'ratio' ? value.toFixed(2) : `${Math.round(value)} ${unit}`;
}
