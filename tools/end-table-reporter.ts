import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { FullResult, Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';
import { groupBy } from './group-by.ts';
import { outcomeTable } from './outcome-table.ts';
import { type Paint, paintFor } from './paint.ts';
import { tally } from './tally.ts';
import { testPlace } from './test-place.ts';

interface Options {
  /** File for the counts as JSON; by default what BRICKWRIGHT_COUNTS names, if it does. */
  countsFile?: string;
}

/**
 * Ends a run with the table country x method x outcome, one line per failure, and what was skipped, by reason.
 * Tests place themselves by annotations `site`, `method` and `outcome`; all others are summed in the line "flows".
 */
export default class EndTableReporter implements Reporter {
  private suite: Suite | undefined;
  private errors = 0;
  private readonly countsFile: string | undefined;
  private readonly paint: Paint = paintFor(process.stdout);

  constructor(options: Options = {}) {
    this.countsFile = options.countsFile ?? process.env.BRICKWRIGHT_COUNTS;
  }

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  /** Errors outside any test, such as a spec file that does not load; the other reporter prints them. */
  onError(_error: TestError): void {
    this.errors += 1;
  }

  onEnd(result: FullResult): void {
    const tests = this.suite?.allTests() ?? [];
    if (isListing(tests, result)) return;
    const { duration: durationMs } = result;
    if (this.countsFile) writeCounts(this.countsFile, { ...tally(tests), errors: this.errors, durationMs });
    if (tests.length > 0) process.stdout.write(`\n${this.summary(tests, durationMs).join('\n')}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }

  private summary(tests: readonly TestCase[], durationMs: number): string[] {
    const placed = tests.filter((test) => testPlace(test) !== null);
    const flows = tests.filter((test) => testPlace(test) === null);
    return [
      ...outcomeTable(placed, this.paint),
      ...(flows.length > 0 && placed.length > 0 ? [`flows  ${this.sum(flows)}`] : []),
      `total  ${this.sum(tests)} in ${seconds(durationMs)}`,
      ...this.failures(tests),
      ...this.skipped(tests),
    ];
  }

  private sum(tests: readonly TestCase[]): string {
    const { passed, failed, skipped, flaky } = tally(tests);
    const parts = [
      this.paint('green', `${passed} passed`),
      failed > 0 ? this.paint('red', `${failed} failed`) : '0 failed',
      ...(flaky > 0 ? [this.paint('yellow', `${flaky} only when repeated`)] : []),
      ...(skipped > 0 ? [this.paint('yellow', `${skipped} skipped`)] : []),
    ];
    return parts.join(', ');
  }

  private failures(tests: readonly TestCase[]): string[] {
    const failed = tests.filter((test) => test.outcome() === 'unexpected');
    const lines = failed.map((test) =>
      this.paint('red', `  ✗ ${placeInCode(test)} ${title(test)}: ${reason(test)}`),
    );
    return lines.length > 0 ? ['', 'failed', ...lines] : [];
  }

  private skipped(tests: readonly TestCase[]): string[] {
    const skipped = tests.filter((test) => test.outcome() === 'skipped');
    const byReason = groupBy(skipped, skipReason);
    const lines = [...byReason].map(([why, group]) => `  ${String(group.length).padStart(4)}  ${why}`);
    return lines.length > 0 ? ['', 'skipped', ...lines] : [];
  }
}

// Playwright lists tests to reporters as a run that passes without one of them.
function isListing(tests: readonly TestCase[], { status }: FullResult): boolean {
  return status === 'passed' && tests.every(({ results }) => results.length === 0);
}

function writeCounts(file: string, counts: Record<string, number>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(counts)}\n`);
}

function title(test: TestCase): string {
  const [, project, , ...rest] = test.titlePath();
  return [project, ...rest].filter(Boolean).join(' › ');
}

function placeInCode({ location }: TestCase): string {
  return `${relative(process.cwd(), location.file)}:${location.line}`;
}

function reason(test: TestCase): string {
  const message = test.results.at(-1)?.error?.message ?? test.results.at(-1)?.status ?? 'did not run';
  const plain = message.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
  return plain.split('\n').find((line) => !/^\s*(\w*Error:)?\s*$/.test(line)) ?? plain;
}

function skipReason(test: TestCase): string {
  const marked = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
  if (marked) return marked.description ?? 'no reason given';
  return 'did not run: the run ended before, or a step it depends on failed';
}

function seconds(ms: number): string {
  const whole = Math.round(ms / 1000);
  return whole < 60 ? `${(ms / 1000).toFixed(1)} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
