import type { Page } from '@playwright/test';
import { test as base, expect } from './hosts-test.ts';
import { type PageShop, startPageShop } from './start-page-shop.ts';

interface TestFixtures {
  /** Errors that the page is to have, as parts of their words. */
  expectedFaults: readonly string[];
  pageShop: PageShop;
  /** A page of the shop that has what an integrator would see as a fault: none but `expectedFaults` may be left at the end. */
  shopPage: Page;
}

/** Specs of whole pages as integrators write them: no routing, the documented addresses, a backend of ten lines. */
export const test = base.extend<TestFixtures>({
  expectedFaults: [[], { option: true }],

  pageShop: async ({ emulator }, use) => {
    const shop = await startPageShop(emulator.url);
    await use(shop);
    await shop.stop();
  },

  shopPage: async ({ replicaBrowser, pageShop, expectedFaults }, use) => {
    const context = await replicaBrowser.newContext({ baseURL: pageShop.url });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await use(page);
    await context.close();
    expect(faults, 'errors of the page').toEqual(
      expectedFaults.map((words) => expect.stringContaining(words)),
    );
  },
});

export { expect };
