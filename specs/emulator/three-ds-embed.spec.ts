import { ThreeDsChallenge } from '../../fixtures/models/ThreeDsChallenge.ts';
import { expect, test } from './support/pages-test.ts';
import { sellerAt } from './support/seller.ts';
import { challengeQuery, payWith3ds } from './support/three-ds-payment.ts';

test('an embedded challenge is complete when the bank says so', async ({ shopPage, emulator }) => {
  const payment = await payWith3ds(sellerAt(emulator.url, 'MLB'), 'passes');
  await shopPage.goto(`/embed-challenge.html?${challengeQuery(payment)}`);

  await new ThreeDsChallenge(shopPage).confirm();

  await expect(shopPage.locator('body')).toContainText('complete');
});

test('a COMPLETE that another window sends is not believed', async ({ shopPage, emulator }) => {
  const payment = await payWith3ds(sellerAt(emulator.url, 'MLB'), 'passes');
  await shopPage.goto(`/embed-challenge.html?${challengeQuery(payment)}`);
  await new ThreeDsChallenge(shopPage).expectShown();

  await shopPage.evaluate(`postMessage({ status: 'COMPLETE' }, '*')`);
  await shopPage.evaluate('challenge.remove()');

  await expect(shopPage.locator('body')).toContainText('removed');
});

test('an embedded challenge that nobody answers ends with its deadline', async ({ shopPage, emulator }) => {
  const payment = await payWith3ds(sellerAt(emulator.url, 'MLB'), 'passes');

  await shopPage.goto(`/embed-challenge.html?${challengeQuery(payment)}&deadline=50`);

  await expect(shopPage.locator('body')).toContainText('timed_out');
});

test('an embedded challenge that is removed leaves nothing on the page', async ({ shopPage, emulator }) => {
  const payment = await payWith3ds(sellerAt(emulator.url, 'MLB'), 'passes');
  await shopPage.goto(`/embed-challenge.html?${challengeQuery(payment)}`);
  await new ThreeDsChallenge(shopPage).expectShown();

  await shopPage.evaluate('challenge.remove()');

  await expect(shopPage.locator('iframe, form')).toHaveCount(0);
});
