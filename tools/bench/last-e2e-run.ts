import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const Run = z.object({ passed: z.number(), failed: z.number(), durationMs: z.number() });

/** A line about the longest command, which the bench does not run: how long it took last, and its budget. */
export function lastE2eRun(): string {
  const budget = 'budget: 6 min for the grid and its flows, 9 min on two cores with all payment methods';
  const file = resolve('.brickwright', 'last-e2e.json');
  if (!existsSync(file))
    return `npm run e2e: not run here yet; run it, and this line tells its time (${budget})`;
  const { passed, failed, durationMs } = Run.parse(JSON.parse(readFileSync(file, 'utf8')));
  const minutes = (durationMs / 60_000).toFixed(1);
  return `npm run e2e: the last run took ${minutes} min for ${passed + failed} tests, ${failed} failed (${budget})`;
}
