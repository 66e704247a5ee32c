import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../../launch-options.mjs';

/** The page objects report their steps to a test, so the scenario is measured inside one. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: resolve('.brickwright', 'bench-results'),
  timeout: 180_000,
  workers: 1,
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    // As the grid's.
    viewport: { width: 360, height: 640 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: launchOptions(),
  },
});
