import { existsSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { localBin } from './local-bin.ts';
import { runToEnd } from './run-to-end.ts';

/** `npm run report`: the Allure 3 report of the last run; allurerc.mjs says how it looks. */
const results = resolve('allure-results');
const output = resolve('allure-report');

if (!existsSync(results) || readdirSync(results).length === 0) {
  console.error(`No results in ${results}. Run "npm run e2e" or "npm test" first.`);
  process.exitCode = 1;
} else {
  rmSync(output, { recursive: true, force: true });
  process.exitCode = await runToEnd(localBin('allure'), ['generate', results, `--output=${output}`]);
  if (process.exitCode === 0) console.log(`Report: ${pathToFileURL(resolve(output, 'index.html'))}`);
}
