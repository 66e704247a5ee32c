import { defineConfig, devices } from '@playwright/test';
import { SITE_IDS } from './fixtures/catalog/sites.ts';
import { loadDotEnv, readHarnessConfig } from './fixtures/config.ts';
import type { BrickwrightOptions } from './fixtures/options.ts';

loadDotEnv();
const { target } = readHarnessConfig(process.env);

const withoutBrowser = ['backend', 'emulator', 'harness'] as const;

export default defineConfig<BrickwrightOptions>({
  testDir: './specs',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // The live test environment is often unstable: a retry there runs alone, in a fresh worker.
  retries: target === 'live' ? 2 : 0,
  timeout: target === 'live' ? 120_000 : 30_000,
  reporter: [['list']],
  projects: [
    ...withoutBrowser.map((name) => ({ name, testDir: `./specs/${name}` })),
    ...SITE_IDS.map((site) => ({
      name: site,
      testIgnore: withoutBrowser.map((folder) => `**/${folder}/**`),
      // A test tagged with a site belongs to it alone; one without a site tag runs in every country.
      grepInvert: new RegExp(
        SITE_IDS.filter((other) => other !== site)
          .map((other) => `@${other}\\b`)
          .join('|'),
      ),
      use: { ...devices['Desktop Chrome'], site },
    })),
  ],
});
