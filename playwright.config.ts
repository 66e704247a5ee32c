import { defineConfig, devices, type ReporterDescription } from '@playwright/test';
import { SITE_IDS } from './fixtures/catalog/sites.ts';
import { launchOptions } from './tools/launch-options.mjs';
import { runEnvironment } from './tools/run-environment.ts';

const withoutBrowser = ['backend', 'emulator', 'harness'] as const;

// A worker loads this file too, but only the runner reports.
const isWorker = process.env.TEST_WORKER_INDEX !== undefined;

const reporter: ReporterDescription[] = [
  [process.stdout.isTTY ? 'list' : 'dot'],
  ['allure-playwright', { resultsDir: 'allure-results', environmentInfo: isWorker ? {} : runEnvironment() }],
  ['./tools/end-table-reporter.ts'],
];

export default defineConfig({
  testDir: './specs',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter,
  use: { launchOptions: launchOptions() },
  projects: [
    ...withoutBrowser.map((name) => ({ name, testDir: `./specs/${name}` })),
    ...SITE_IDS.map((site) => ({
      name: site,
      testIgnore: withoutBrowser.map((folder) => `**/${folder}/**`),
      use: { ...devices['Desktop Chrome'] },
    })),
  ],
});
