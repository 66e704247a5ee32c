import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { runToEnd } from './run-to-end.ts';

/** One part of a check: a Node script, whose tests are counted when it is Playwright's. */
export interface Step {
  name: string;
  script: string;
  args: readonly string[];
  kind: 'check' | 'tests';
}

interface Verdict {
  passed: number;
  failed: number;
}

const Counts = z.object({ passed: z.number(), failed: z.number() });
/** As a shell ends a command that was interrupted: SIGINT, SIGTERM. */
const INTERRUPTED = [130, 143];

/**
 * Runs every step, also after one has failed, and prints each one's time; the last line is `N passed, N failed`.
 * A check counts as one. Returns the exit code: 0 when nothing failed.
 */
export async function runSteps(steps: readonly Step[]): Promise<0 | 1> {
  const report: string[] = [];
  const total: Verdict = { passed: 0, failed: 0 };
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const started = performance.now();
    const { passed, failed, interrupted } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
    const time = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    report.push(
      `${failed > 0 ? '✗' : '✓'} ${step.name.padEnd(28)} ${time.padStart(8)}  ${passed} passed, ${failed} failed`,
    );
    if (interrupted) break;
  }
  console.log(`\n${report.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

async function runStep(step: Step): Promise<Verdict & { interrupted: boolean }> {
  const countsFile = resolve('.brickwright', `counts-${process.pid}.json`);
  const code = await runToEnd(step.script, step.args, { ...process.env, BRICKWRIGHT_COUNTS: countsFile });
  const counted = step.kind === 'tests' ? readCounts(countsFile) : undefined;
  rmSync(countsFile, { force: true });
  const verdict = counted ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  // Red without a failed test, such as a spec file that does not load, is still red.
  const failed = code !== 0 ? Math.max(verdict.failed, 1) : verdict.failed;
  return { passed: verdict.passed, failed, interrupted: INTERRUPTED.includes(code) };
}

function readCounts(file: string): Verdict {
  // Tests that nobody counted prove nothing: the caller makes a red run of it unless the exit code was 0.
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  return Counts.parse(JSON.parse(readFileSync(file, 'utf8')));
}
