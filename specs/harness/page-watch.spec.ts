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
  test(`of a page of the bank's ${noticed} problems are noticed with foreignPages ${foreignPages}`, async ({
    blankPage: page,
  }) => {
    const watch = new PageWatch(page.context(), ['http://shop.example'], { foreignPages });
    const shop = '<iframe src="https://bank.example"></iframe><script>console.error("of the shop")</script>';
    const bank = '<script>console.error("of the bank")</script>';
    await page.route('http://shop.example', (route) =>
      route.fulfill({ body: shop, contentType: 'text/html' }),
    );
    await page.route('https://bank.example', (route) =>
      route.fulfill({ body: bank, contentType: 'text/html' }),
    );

    await page.goto('http://shop.example');

    expect(watch.problems()).toContainEqual(expect.stringContaining('of the shop'));
    expect(watch.problems()).toHaveLength(noticed);
  });
}
