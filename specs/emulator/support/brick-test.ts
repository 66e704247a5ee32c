import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { type RunningEmulator, startEmulator } from '../../../emulator/start-emulator.ts';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { findTestBrowser } from './find-test-browser.ts';
import { MountedBrick } from './mounted-brick.ts';
import { type BareShop, startBareShop } from './start-bare-shop.ts';

export interface MountOptions {
  brick?: 'payment' | 'cardPayment' | 'statusScreen' | 'wallet';
  site?: SiteId;
  /** Options of `new MercadoPago`. */
  options?: object;
  /** Replaces the parts of `create`'s settings that it names. */
  settings?: object;
  /** The argument of `bricks`. */
  builder?: object;
  submitAnswer?: 'resolve' | 'reject' | 'hang' | 'throw' | 'nothing' | { value: string };
  /** Callbacks that the shop leaves out. */
  without?: readonly string[];
  csp?: string;
  /** Wait for onReady; off for Bricks that never come to it. */
  ready?: boolean;
  /** What happens to the page before the Brick is created. */
  prepare?: (page: Page) => Promise<unknown>;
}

interface TestFixtures {
  emulatorSeed: string;
  emulator: RunningEmulator;
  shop: BareShop;
  mountBrick: (options?: MountOptions) => Promise<MountedBrick>;
}

const initialization = { amount: 1250.5 };
const SETTINGS = {
  payment: {
    initialization,
    customization: { paymentMethods: { creditCard: 'all', debitCard: 'all' } },
  },
  cardPayment: { initialization },
  statusScreen: {},
  wallet: {},
};

/** Specs of the browser replica: an emulator, a bare shop page and a browser, unrouted, so that CORS and CSP count. */
export const test = base.extend<TestFixtures, { replicaBrowser: Browser }>({
  emulatorSeed: ['default', { option: true }],

  replicaBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
    async ({}, use) => {
      const browser = await chromium.launch(findTestBrowser(process.env));
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  emulator: async ({ emulatorSeed }, use) => {
    const emulator = await startEmulator({ port: 0, seed: emulatorSeed });
    await use(emulator);
    await emulator.stop();
  },

  shop: async ({ emulator }, use) => {
    const shop = await startBareShop(`${emulator.url}/js/v2`);
    await use(shop);
    await shop.stop();
  },

  mountBrick: async ({ replicaBrowser, shop }, use) => {
    const context = await replicaBrowser.newContext();
    await use(async ({ brick = 'payment', site = 'MLA', ready = true, csp, prepare, ...given } = {}) => {
      const page = await context.newPage();
      await page.goto(csp ? `${shop.url}?${new URLSearchParams({ csp })}` : shop.url);
      await prepare?.(page);
      const request = {
        brick,
        publicKey: `TEST-${site}-spec-public`,
        options: { locale: 'es-AR', ...given.options },
        builder: given.builder,
        settings: { ...SETTINGS[brick], ...given.settings },
        submitAnswer: given.submitAnswer ?? 'resolve',
        without: given.without,
      };
      await page.evaluate(`void window.mountBrick(${JSON.stringify(request)})`);
      const mounted = new MountedBrick(page);
      if (ready) await expect.poll(() => mounted.calls('ready')).toHaveLength(1);
      return mounted;
    });
    await context.close();
  },
});

export { expect };
