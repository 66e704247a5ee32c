import type { Page } from '@playwright/test';
import { test as base } from 'brickwright';
import { routeToEmulator } from '../../fixtures/route-to-emulator.ts';

interface Kept {
  page: Page | null;
}

/**
 * A `test` whose buyers of one worker use one page after the other, each without the cookies of the last: what a new
 * context costs is half of a payment. For tests that change nothing of the browser: no clock, no connection, no scripts. A test that does not pass leaves nothing to the next, and in live, or where
 * the browser is another's, every test has a context of its own.
 */
export const test = base.extend<object, { kept: Kept }>({
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from its pattern.
    async ({}, use) => {
      const kept: Kept = { page: null };
      await use(kept);
      await kept.page?.context().close();
    },
    { scope: 'worker' },
  ],

  context: async ({ browser, kept, mappedHosts, workerTarget: { target } }, use, testInfo) => {
    kept.page ??= await (await browser.newContext()).newPage();
    const context = kept.page.context();
    if (!mappedHosts && target.name === 'local') await routeToEmulator(context, target.apiUrl);
    await context.clearCookies();
    await use(context);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await kept.page?.unrouteAll({ behavior: 'ignoreErrors' });
    if (mappedHosts && testInfo.status === testInfo.expectedStatus) return;
    kept.page = null;
    await context.close();
  },

  page: async ({ context }, use) => {
    const [page] = context.pages();
    if (page) await use(page);
  },
});
