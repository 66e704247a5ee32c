import type { TestCase } from '@playwright/test/reporter';

/** How many tests ended how. `flaky` ones passed only when repeated; they count as passed, as in Playwright's verdict. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  flaky: number;
}

/** Counts tests by Playwright's verdict on each; a test that never ran counts as skipped. */
export function tally(tests: readonly TestCase[]): Tally {
  const count = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  for (const test of tests) count[test.outcome()] += 1;
  return {
    passed: count.expected + count.flaky,
    failed: count.unexpected,
    skipped: count.skipped,
    flaky: count.flaky,
  };
}
