import { writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { workerTest as test } from '../../../fixtures/worker-fixtures.ts';
import { payInBrick } from './pay-in-brick.ts';
import { payOnBarePages } from './pay-on-bare-pages.ts';
import type { Rounds } from './rounds.ts';
import { startBarePages } from './start-bare-pages.ts';

const ROUNDS = 12;

test('a card payment, and the same steps on bare pages', async ({ browser, shop, workerTarget }) => {
  const barePages = await startBarePages();
  const rounds: Rounds = [];
  // As in the grid, one payment after the other in the same page.
  const [shopPage, barePage] = await Promise.all([keptPage(browser), keptPage(browser)]);
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      // Every round draws another variant, as the tests of the grid do.
      const buyer = { shopUrl: shop.url, workerTarget, seed: `bench ${round}` };
      const ours = await payInBrick(shopPage, buyer);
      const bare = await payOnBarePages(barePage, barePages.url);
      // The first round warms up.
      if (round > 0) rounds.push({ ours, bare });
    }
  } finally {
    await barePages.stop();
  }
  writeFileSync(process.env.BRICKWRIGHT_BENCH ?? '', JSON.stringify(rounds));
});

async function keptPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}
