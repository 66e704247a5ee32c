import { followUnlessLed } from '../../fixtures/models/follow-unless-led.ts';
import { expect, test } from './support/blank-page.ts';

test('a link that is shown is pressed', async ({ blankPage: page }) => {
  await page.setContent('<a href="#on">Go on</a>');
  const isThere = page.waitForURL(/#on$/);

  await followUnlessLed(page.getByRole('link'), isThere);

  expect(page.url()).toMatch(/#on$/);
});

test('where the page led on by itself, no link is pressed afterwards', async ({ blankPage: page }) => {
  const isThere = Promise.resolve();

  await followUnlessLed(page.getByRole('link'), isThere);
  await page.setContent('<a href="#on">Go on</a>');
  await page.getByRole('link').hover();

  expect(page.url()).not.toMatch(/#on$/);
});
