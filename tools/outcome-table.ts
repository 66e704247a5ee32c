import type { TestCase } from '@playwright/test/reporter';
import { groupBy } from './group-by.ts';
import type { Colour, Paint } from './paint.ts';
import { type Tally, tally } from './tally.ts';
import { testPlace } from './test-place.ts';

const WIDTH = 100;
const UNITS = 'cell: passed, or passed/✗failed, or s when skipped';

interface Cell {
  text: string;
  colour: Colour;
}

/**
 * The table country x method x outcome, at most 100 columns wide: outcomes that do not fit start another block.
 * Rows and columns keep the order in which the tests are declared. Empty without placed tests.
 */
export function outcomeTable(tests: readonly TestCase[], paint: Paint): string[] {
  const cells = groupBy(tests, cellKey);
  const rows = unique(tests.map((test) => rowKey(test)));
  const outcomes = unique(tests.map((test) => testPlace(test)?.outcome));
  if (rows.length === 0) return [];

  const head = Math.max('country  method'.length, ...rows.map((row) => row.length)) + 2;
  const cellAt = (row: string, outcome: string) => cellOf(tally(cells.get(`${row}|${outcome}`) ?? []));
  const widthOf = (outcome: string) =>
    Math.max(outcome.length, ...rows.map((row) => cellAt(row, outcome).text.length)) + 2;

  const lines = blocks(outcomes, { room: WIDTH - head, widthOf }).flatMap((block) => [
    paint('dim', 'country  method'.padEnd(head) + block.map((name) => name.padStart(widthOf(name))).join('')),
    ...rows.map((row) => {
      const painted = block.map((name) => {
        const { text, colour } = cellAt(row, name);
        return paint(colour, text.padStart(widthOf(name)));
      });
      return row.padEnd(head) + painted.join('');
    }),
    '',
  ]);
  return [...lines, paint('dim', UNITS)];
}

function blocks(
  outcomes: readonly string[],
  { room, widthOf }: { room: number; widthOf: (outcome: string) => number },
): string[][] {
  const all: string[][] = [[]];
  let left = room;
  for (const outcome of outcomes) {
    const width = widthOf(outcome);
    if (width > left && all.at(-1)?.length) {
      all.push([]);
      left = room;
    }
    all.at(-1)?.push(outcome);
    left -= width;
  }
  return all;
}

function cellOf({ passed, failed, skipped }: Tally): Cell {
  if (failed > 0) return { text: `${passed}/✗${failed}`, colour: 'red' };
  if (passed > 0) return { text: String(passed), colour: 'green' };
  return skipped > 0 ? { text: 's', colour: 'yellow' } : { text: '·', colour: 'dim' };
}

function rowKey(test: TestCase): string | undefined {
  const place = testPlace(test);
  return place ? `${place.site.padEnd(7)}  ${place.method}` : undefined;
}

function cellKey(test: TestCase): string {
  return `${rowKey(test)}|${testPlace(test)?.outcome}`;
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
