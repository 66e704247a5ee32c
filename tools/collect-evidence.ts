import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { localBin } from './local-bin.ts';
import { runToEnd } from './run-to-end.ts';

const FOLDER = 'test-evidence';
const HIDE_CARDS = fileURLToPath(new URL('./hide-cards-reporter.ts', import.meta.url));
const LastRun = z.object({ failedTests: z.array(z.string()) });
/** With these a human is watching, or has asked for another kind of run. */
const WITHOUT_EVIDENCE = /^(--ui|--ui-host|--ui-port|--debug|--list|--trace|--headed)(=|$)/;

interface FirstPass {
  args: readonly string[];
  projects: readonly string[];
  lastRunFile: string;
}

/**
 * Repeats only the tests that failed, with traces free of card numbers, into a folder of its own. It has no say in the verdict:
 * traces would cost every test 60 % of its time, so the first pass runs without.
 */
export async function collectEvidence({ args, projects, lastRunFile }: FirstPass): Promise<void> {
  const failed = failedTests(lastRunFile);
  if (failed === 0 || args.some((arg) => WITHOUT_EVIDENCE.test(arg))) return;

  const output = resolve(FOLDER);
  rmSync(output, { recursive: true, force: true });
  // A copy: Playwright writes the list again, and `--last-failed` by hand must still mean the first pass.
  const copy = `${lastRunFile}.evidence`;
  writeFileSync(copy, readFileSync(lastRunFile));
  console.log(
    `\nRepeating what failed (${failed}) with traces, to collect evidence. The verdict above stays.\n`,
  );
  const script = localBin('@playwright/test', 'playwright');
  const options = [
    '--last-failed',
    `--last-failed-file=${copy}`,
    '--trace=on',
    `--output=${output}`,
    `--reporter=${HIDE_CARDS},line`,
  ];
  const evidenceArgs = ['test', ...projects, ...repeatable(args), ...options];
  const code = await runToEnd(script, evidenceArgs, { ...process.env, BRICKWRIGHT_COUNTS: '' });
  rmSync(copy, { force: true });

  console.log(
    `\nEvidence: ${relative('.', output)}/<test>/trace.zip; open one with: npx playwright show-trace <file>`,
  );
  if (code === 0)
    console.log('All of them passed when repeated: something unsteady made the first pass red.');
}

function failedTests(lastRunFile: string): number {
  if (!existsSync(lastRunFile)) return 0;
  return LastRun.parse(JSON.parse(readFileSync(lastRunFile, 'utf8'))).failedTests.length;
}

/** The failed tests are few and known: a shard or a repetition of them would run too little or too much. */
function repeatable(args: readonly string[]): string[] {
  return args.filter(
    (arg, index) =>
      !/^--(shard|repeat-each|reporter|output|max-failures|last-failed)(=|$)/.test(arg) &&
      !/^--(shard|repeat-each|reporter|output|max-failures)$/.test(args[index - 1] ?? ''),
  );
}
