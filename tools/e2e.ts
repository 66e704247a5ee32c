import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { clearResults } from './clear-results.ts';
import { collectEvidence } from './collect-evidence.ts';
import { journalLine } from './journal-line.ts';
import { localBin } from './local-bin.ts';
import { runToEnd } from './run-to-end.ts';
import { siteProjectArgs } from './site-project-args.ts';

/** `npm run e2e [-- playwright args]`: the grid and the flows in a real browser. The first pass gives the verdict. */
const args = process.argv.slice(2);
const projects = args.some((arg) => arg === '--project' || arg.startsWith('--project='))
  ? []
  : siteProjectArgs;
const lastRunFile = resolve('.brickwright', 'last-run.json');
const journalFolder = resolve('.brickwright', 'journal');

clearResults();
rmSync(journalFolder, { recursive: true, force: true });
// A run that stops before its first test writes no list: an older one must not be repeated as its evidence.
if (!args.includes('--last-failed')) rmSync(lastRunFile, { force: true });
process.exitCode = await runToEnd(
  localBin('@playwright/test', 'playwright'),
  ['test', ...projects, ...args],
  {
    ...process.env,
    PLAYWRIGHT_LAST_RUN_OUTPUT_FILE: lastRunFile,
    // `npm run bench` tells how long the last run took.
    BRICKWRIGHT_COUNTS: resolve('.brickwright', 'last-e2e.json'),
    BRICKWRIGHT_JOURNAL: journalFolder,
  },
);
const paid = journalLine(journalFolder);
if (paid) console.log(paid);
if (process.exitCode === 1) await collectEvidence({ args, projects, lastRunFile });
