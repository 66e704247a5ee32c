import { test as base } from '@playwright/test';
import { Buyer } from './buyer.ts';
import { type ShopProcess, startShopProcess } from './shop-process.ts';
import { Upstream } from './upstream.ts';

interface Fixtures {
  /** Changes to the shop's environment. */
  environment: Record<string, string>;
  upstream: Upstream;
  /** The environment that the shop starts with. */
  shopEnvironment: Record<string, string>;
  shop: ShopProcess;
  buyer: Buyer;
  /** Another session at the same shop. */
  stranger: Buyer;
}

export const DEADLINE_MS = 1500;
export const ACCESS_TOKEN = 'TEST-MLB-backend-secret';
export const SESSION_SECRET = 'a-session-secret-for-specs';

export const test = base.extend<Fixtures>({
  environment: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
  upstream: async ({}, use) => {
    const upstream = new Upstream();
    await use(upstream);
    await upstream.stop();
  },
  shopEnvironment: async ({ upstream, environment }, use, testInfo) => {
    await use({
      MP_PUBLIC_KEY_MLB: 'TEST-MLB-backend-public',
      MP_ACCESS_TOKEN_MLB: ACCESS_TOKEN,
      MP_DEADLINE_MS: String(DEADLINE_MS),
      PORT: '0',
      DATABASE_URL: `file:${testInfo.outputPath('shop.sqlite')}`,
      SESSION_SECRET,
      EMULATOR_URL: await upstream.start(),
      ...environment,
    });
  },
  shop: async ({ shopEnvironment }, use) => {
    const shop = await startShopProcess(shopEnvironment);
    await use(shop);
    await shop.stop('SIGKILL');
  },
  buyer: async ({ playwright, shop }, use) => {
    const http = await playwright.request.newContext({ baseURL: shop.url });
    await use(new Buyer(http));
    await http.dispose();
  },
  stranger: async ({ playwright, shop }, use) => {
    const http = await playwright.request.newContext({ baseURL: shop.url });
    await use(new Buyer(http));
    await http.dispose();
  },
});

export { expect } from '@playwright/test';
