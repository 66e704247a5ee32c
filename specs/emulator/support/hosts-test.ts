import { type Browser, chromium } from '@playwright/test';
import { EmulatorControl } from '../../../emulator/control/client.ts';
import { type RunningEmulator, startEmulator } from '../../../emulator/start-emulator.ts';
// The emulator loads it when asked for TLS; on a busy machine that alone may take longer than its client waits.
import '../../../emulator/tls/start-tls.ts';
import { mapHosts } from '../../../fixtures/map-hosts.ts';
import { test as base, expect } from './brick-test.ts';
import { findTestBrowser } from './find-test-browser.ts';
import { startBareShop } from './start-bare-shop.ts';

/** Where every page in the documentation loads the SDK from. */
export const DOCUMENTED_SDK = 'https://sdk.mercadopago.com/js/v2';

interface WorkerFixtures {
  hostsEmulator: RunningEmulator;
  replicaBrowser: Browser;
}

/** As `brick-test`, in a browser that finds the emulator under Mercado Pago's own host names, over TLS. */
export const test = base.extend<object, WorkerFixtures>({
  // One for all tests of a worker: a browser is told of one TLS port only, when it starts.
  hostsEmulator: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
    async ({}, use) => {
      const emulator = await startEmulator({ port: 0 });
      await use(emulator);
      await emulator.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  replicaBrowser: [
    async ({ hostsEmulator }, use) => {
      const { args = [], ...options } = findTestBrowser(process.env);
      const mapping = mapHosts(await new EmulatorControl(hostsEmulator.url).openTls());
      const browser = await chromium.launch({ ...options, args: [...args, ...mapping] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  emulator: ({ hostsEmulator }, use) => use(hostsEmulator),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
  shop: async ({}, use) => {
    const shop = await startBareShop(DOCUMENTED_SDK);
    await use(shop);
    await shop.stop();
  },
});

export { expect };
