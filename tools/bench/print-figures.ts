import type { Figure } from './figure.ts';

/** Prints the figures as a table with the budget beside each. */
export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  console.log(`\n${'figure'.padEnd(width)}    measured      budget`);
  for (const figure of figures) {
    const measured = show(figure.measured, figure.unit).padStart(10);
    const budget =
      'atLeast' in figure.budget
        ? `>= ${show(figure.budget.atLeast, figure.unit)}`
        : `<= ${show(figure.budget.atMost, figure.unit)}`;
    console.log(
      `${figure.what.padEnd(width)}  ${measured}  ${budget.padStart(10)}  ${holds(figure) ? '✓' : '✗ over budget'}`,
    );
  }
}

function holds({ measured, budget }: Figure): boolean {
  return 'atLeast' in budget ? measured >= budget.atLeast : measured <= budget.atMost;
}

function show(value: number, unit: Figure['unit']): string {
  return unit === 'ratio' ? value.toFixed(2) : `${Math.round(value)} ${unit}`;
}
