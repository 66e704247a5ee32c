import type { Page } from '@playwright/test';
import { THREE_DS_ACS_URL } from '../../fixtures/catalog/three-ds-acs.ts';
import { PageWatch } from '../../fixtures/page-watch.ts';
import { expect, test } from './support/blank-page.ts';

test('a socket to an unlisted host is noticed', async ({ blankPage }) => {
  const browser = blankPage.context().browser();
  const context = await browser?.newContext();
  if (!context) throw new Error('The page has no browser');
  const watch = new PageWatch(context, ['http://shop.example']);
  const page = await context.newPage();

  await page.evaluate(() => void new WebSocket('ws://127.0.0.2:9/chat?secret=1'));

  await expect
    .poll(() => watch.problems())
    .toContain('request to an unlisted host: WebSocket 127.0.0.2:9/chat');
});

test('an allowed pattern with the flag g allows every problem that it matches', async ({
  blankPage: page,
}) => {
  const watch = new PageWatch(page.context(), ['http://shop.example']);
  watch.allow(/oops/g, 'the test provokes it');

  await page.evaluate(() => {
    for (let i = 0; i < 3; i += 1) console.error('oops');
    console.error('another');
  });

  await expect.poll(() => watch.problems()).toEqual([expect.stringContaining('another')]);
});

for (const { foreignPages, noticed } of [
  { foreignPages: true, noticed: 3 },
  { foreignPages: false, noticed: 1 },
]) {
  test(`of a shop with a bank in a frame ${noticed} problems are noticed, foreignPages ${foreignPages}`, async ({
    blankPage: page,
  }) => {
    const watch = new PageWatch(page.context(), ['http://shop.example'], { foreignPages });
    await fulfil(page, {
      'http://shop.example/': `<iframe src="${THREE_DS_ACS_URL}"></iframe><script>console.error('of the shop')</script>`,
      [THREE_DS_ACS_URL]: `<script src="https://tracker.example/"></script><script>console.error('of the bank')</script>`,
      'https://tracker.example/': '',
    });

    await page.goto('http://shop.example');

    expect(watch.problems()).toContainEqual(expect.stringContaining('of the shop'));
    expect(watch.problems()).toHaveLength(noticed);
  });
}

async function fulfil(page: Page, bodies: Record<string, string>): Promise<void> {
  for (const [url, body] of Object.entries(bodies)) {
    const contentType = body ? 'text/html' : 'text/javascript';
    await page.route(url, (route) => route.fulfill({ body, contentType }));
  }
}
