import { defineConfig, devices } from '@playwright/test';
import { SITE_IDS } from './fixtures/catalog/sites.ts';

const withoutBrowser = ['backend', 'emulator', 'harness'] as const;

export default defineConfig({
  testDir: './specs',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  projects: [
    ...withoutBrowser.map((name) => ({ name, testDir: `./specs/${name}` })),
    ...SITE_IDS.map((site) => ({
      name: site,
      testIgnore: withoutBrowser.map((folder) => `**/${folder}/**`),
      use: { ...devices['Desktop Chrome'] },
    })),
  ],
});
