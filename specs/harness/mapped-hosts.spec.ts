import { chromium } from '@playwright/test';
import { test as brickwright, expect } from 'brickwright';
import { findTestBrowser } from '../emulator/support/find-test-browser.ts';

// On another origin than Mercado Pago's, and without a policy of its own.
const PLAIN_PAGE = '/__emulator/health';

brickwright(
  'a page cannot read an answer that gives other origins no leave',
  async ({ page, workerTarget }) => {
    await page.goto(`${workerTarget.target.apiUrl}${PLAIN_PAGE}`);

    const read = page.evaluate(() => fetch('https://sdk.mercadopago.com/js/v2').then(({ status }) => status));

    await expect(read).rejects.toThrow('Failed to fetch');
  },
);

brickwright('a page reads an answer that gives other origins leave', async ({ page, workerTarget }) => {
  await page.goto(`${workerTarget.target.apiUrl}${PLAIN_PAGE}`);

  const status = await page.evaluate(() =>
    fetch('https://api.mercadopago.com/v1/nothing').then((response) => response.status),
  );

  expect(status).toBe(404);
});

// A browser that is not launched by its worker cannot be told where hosts are.
const inRunningBrowser = brickwright.extend({
  connectOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from its pattern.
    async ({}, use) => {
      const server = await chromium.launchServer(findTestBrowser(process.env));
      await use({ wsEndpoint: server.wsEndpoint() });
      await server.close();
    },
    { scope: 'worker' },
  ],
});

inRunningBrowser(
  'a browser that runs already pays too: its pages are routed',
  async ({ checkout, testCard, mappedHosts }) => {
    await checkout.open();

    await expect(await checkout.payWith(testCard('APRO'))).toBeApproved();
    expect(mappedHosts).toBeNull();
  },
);
