import { writeFileSync } from 'node:fs';
import { workerTest as test } from '../../../fixtures/worker-fixtures.ts';
import { payInBrick } from './pay-in-brick.ts';
import { payOnBarePages } from './pay-on-bare-pages.ts';
import type { Rounds } from './rounds.ts';
import { startBarePages } from './start-bare-pages.ts';

const ROUNDS = 12;

test('a card payment, and the same steps on bare pages', async ({ browser, shop, workerTarget }) => {
  const barePages = await startBarePages();
  const rounds: Rounds = [];
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      // Every round draws another variant, as the tests of the grid do.
      const buyer = { shopUrl: shop.url, workerTarget, seed: `bench ${round}` };
      const ours = await payInBrick(browser, buyer);
      const bare = await payOnBarePages(browser, barePages.url);
      // The first round warms up.
      if (round > 0) rounds.push({ ours, bare });
    }
  } finally {
    await barePages.stop();
  }
  writeFileSync(process.env.BRICKWRIGHT_BENCH ?? '', JSON.stringify(rounds));
});
