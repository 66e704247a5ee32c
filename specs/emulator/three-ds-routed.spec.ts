import { ThreeDsChallenge } from '../../fixtures/models/ThreeDsChallenge.ts';
import { routeToEmulator } from '../../fixtures/route-to-emulator.ts';
import { expect, test } from './support/brick-test.ts';
import { sellerAt } from './support/seller.ts';
import { startPageShop } from './support/start-page-shop.ts';
import { challengeQuery, payWith3ds } from './support/three-ds-payment.ts';

test('a challenge that a test routes to the emulator is answered at the address of the bank', async ({
  replicaBrowser,
  emulator,
}) => {
  const shop = await startPageShop(emulator.url);
  const context = await replicaBrowser.newContext();
  await routeToEmulator(context, emulator.url);
  const page = await context.newPage();
  const payment = await payWith3ds(sellerAt(emulator.url, 'MLB'), 'passes');
  await page.goto(`${shop.url}/three-ds.html?${challengeQuery(payment)}`);

  await new ThreeDsChallenge(page).confirm();

  await expect(page.locator('#told')).toHaveText('COMPLETE');
  await context.close();
  await shop.stop();
});
