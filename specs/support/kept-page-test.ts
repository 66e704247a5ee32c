import type { Page } from '@playwright/test';
import { test as base } from 'brickwright';
import { routeToEmulator } from '../../fixtures/route-to-emulator.ts';

interface Kept {
  page: Page | null;
}

// As most buyers pay: the desktop is met by the tests that keep no page. It is also a quarter of the pixels to draw.
const PHONE = { width: 360, height: 640 };

/**
 * A `test` whose buyers of one worker use one page after the other, each without the cookies of the last: what a new
 * context costs is half of a payment. A test that pays waits for the result: a page on its way there would break into the
 * next test. What changes the browser (a clock, a script, a connection that is cut) says
 * `test.use({ keepsPage: false })`. A test that does not pass leaves nothing to the next, and in live, or where the
 * browser is another's, every test has a context of its own.
 */
export const test = base.extend<{ keepsPage: boolean }, { kept: Kept }>({
  keepsPage: [true, { option: true }],

  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from its pattern.
    async ({}, use) => {
      const kept: Kept = { page: null };
      await use(kept);
      await kept.page?.context().close();
    },
    { scope: 'worker' },
  ],

  context: async (
    { browser, direct, keepsPage, kept, mappedHosts, workerTarget: { target } },
    use,
    testInfo,
  ) => {
    const isKept = keepsPage && mappedHosts !== null;
    const newPage = async () => (await browser.newContext(isKept ? { viewport: PHONE } : {})).newPage();
    const page = (isKept ? kept.page : null) ?? (await newPage());
    if (isKept) kept.page = page;
    const context = page.context();
    if (!mappedHosts && !direct && target.name === 'local') await routeToEmulator(context, target.apiUrl);
    await context.clearCookies();
    await use(context);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (isKept && testInfo.status === testInfo.expectedStatus) return;
    if (isKept) kept.page = null;
    await context.close();
  },

  page: async ({ context }, use) => {
    const [page] = context.pages();
    if (page) await use(page);
  },
});
