import { clearResults } from './clear-results.ts';
import { localBin } from './local-bin.ts';
import { runSteps } from './run-steps.ts';
import { siteProjectArgs } from './site-project-args.ts';

/** `npm test`: everything that must hold before a change lands, in a few minutes. Arguments go to both Playwright runs. */
const args = process.argv.slice(2);
const playwright = localBin('@playwright/test', 'playwright');
const parts = ['backend', 'emulator', 'harness', 'pictures'].map((name) => `--project=${name}`);

clearResults();
process.exitCode = await runSteps([
  { name: 'types', script: localBin('typescript', 'tsc'), args: ['--noEmit'], kind: 'check' },
  {
    name: 'lint and format',
    script: localBin('@biomejs/biome', 'biome'),
    args: ['check', '.'],
    kind: 'check',
  },
  {
    name: 'specs of backend, emulator and harness, pictures',
    script: playwright,
    args: ['test', ...parts, ...args],
    kind: 'tests',
  },
  {
    name: 'browser smoke, seven sites',
    script: playwright,
    args: ['test', ...siteProjectArgs, '--grep=@smoke', ...args],
    kind: 'tests',
  },
]);
