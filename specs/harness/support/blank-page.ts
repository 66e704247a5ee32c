import { test as base, chromium, type Page } from '@playwright/test';
import { findTestBrowser } from '../../emulator/support/find-test-browser.ts';

/** Specs of page objects on a page of their own making. */
export const test = base.extend<{ blankPage: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from its pattern.
  blankPage: async ({}, use) => {
    const browser = await chromium.launch(findTestBrowser(process.env));
    await use(await browser.newPage());
    await browser.close();
  },
});

export { expect } from '@playwright/test';
