import { defineConfig, devices, type ReporterDescription } from '@playwright/test';
import { SITE_IDS } from './fixtures/catalog/sites.ts';
import type { SiteId } from './fixtures/catalog/types.ts';
import { loadDotEnv, readHarnessConfig } from './fixtures/config.ts';
import type { BrickwrightOptions } from './fixtures/options.ts';
import { launchOptions } from './tools/launch-options.mjs';
import { runEnvironment } from './tools/run-environment.ts';

loadDotEnv();
const { target, shopUrl } = readHarnessConfig(process.env);

// Our own shop is one for all countries: a flow tagged @any-country is tried once in each language. Of another shop, and of
// the real Mercado Pago, nobody knows that.
const isOneForAll = target === 'local' && shopUrl === null;
const EXAMPLES: readonly SiteId[] = ['MLA', 'MLB'];

const parts = ['backend', 'emulator', 'harness', 'pictures'] as const;

// Animations cost a third of the painting, and tell a test nothing.
const buyersBrowser = {
  ...devices['Desktop Chrome'],
  contextOptions: { reducedMotion: 'reduce' as const },
};

// A worker loads this file too, but only the runner reports.
const isWorker = process.env.TEST_WORKER_INDEX !== undefined;

const reporter: ReporterDescription[] = [
  // First: the others copy what it cleans.
  ['./tools/hide-cards-reporter.ts'],
  [process.stdout.isTTY ? 'list' : 'dot'],
  [
    'allure-playwright',
    {
      resultsDir: 'allure-results',
      // The report tells the buyer's steps; Playwright's own would name every value that is typed, cards included.
      detail: false,
      environmentInfo: isWorker ? {} : runEnvironment(target),
    },
  ],
  ['./tools/end-table-reporter.ts'],
];

export default defineConfig<BrickwrightOptions>({
  testDir: './specs',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A seller's rate limits are shared by all of its payments: live runs are polite.
  workers: target === 'live' ? 1 : '100%',
  // The live test environment is often unstable: a retry there runs alone, after all the others.
  retries: target === 'live' ? 2 : 0,
  retryStrategy: 'isolated',
  timeout: target === 'live' ? 120_000 : 30_000,
  expect: { timeout: target === 'live' ? 15_000 : 5_000 },
  reporter,
  use: { launchOptions: launchOptions(), screenshot: { mode: 'only-on-failure', fullPage: true } },
  projects: [
    ...parts.map((name) => ({
      name,
      testDir: `./specs/${name}`,
      // The harness's own tests run the runner, on copies of the project; a picture of a whole page takes its time.
      ...(name === 'harness' ? { timeout: 120_000 } : {}),
      ...(name === 'pictures' ? { use: buyersBrowser, timeout: 90_000 } : {}),
    })),
    ...SITE_IDS.map((site) => ({
      name: site,
      testIgnore: parts.map((folder) => `**/${folder}/**`),
      // A test tagged with sites belongs to them alone; one without a site tag runs in every country.
      grep: new RegExp(`^(?!.*@(${SITE_IDS.join('|')})\\b)|@${site}\\b`),
      ...(isOneForAll && !EXAMPLES.includes(site) && { grepInvert: /@any-country\b/ }),
      use: { ...buyersBrowser, site },
    })),
  ],
});
