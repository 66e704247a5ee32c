import { existsSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clearResults } from './clear-results.ts';
import { localBin } from './local-bin.ts';
import { runToEnd } from './run-to-end.ts';

/**
 * `npm run report [-- <folder of blob reports>]`: the Allure 3 report of the last run, or of the shards in that folder.
 * allurerc.mjs says how it looks.
 */
const [shards] = process.argv.slice(2);
const results = resolve('allure-results');
const output = resolve('allure-report');

if (shards) await mergeShards(shards);

if (isEmpty(results)) {
  console.error(`No results in ${results}. Run "npm run e2e" or "npm test" first.`);
  process.exitCode = 1;
} else {
  rmSync(output, { recursive: true, force: true });
  process.exitCode = await runToEnd(localBin('allure'), ['generate', results, `--output=${output}`]);
  if (process.exitCode === 0) console.log(`Report: ${pathToFileURL(resolve(output, 'index.html'))}`);
}

/** The configuration's own reporters write the results, as if the shards had been one run. */
async function mergeShards(folder: string): Promise<void> {
  clearResults();
  const merge = ['merge-reports', '--config=playwright.config.ts', folder];
  await runToEnd(localBin('@playwright/test', 'playwright'), merge);
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}
