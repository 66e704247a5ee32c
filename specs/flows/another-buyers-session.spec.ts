import { expect } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

test("another buyer's session sees neither the order nor its payment", { tag: '@any-country' }, async ({
  browser,
  checkout,
  testCard,
  shop,
  site,
}) => {
  const order = await checkout.open();
  const answer = await checkout.payWith(testCard('APRO'));
  await checkout.expectResult('approved');
  await using stranger = await browser.newContext();
  await stranger.request.post(`${shop.url}/orders`, {
    data: { site, items: [{ id: 'canvas-bag', quantity: 1 }] },
  });

  const statuses = await Promise.all(
    [`/checkout/${order.id}`, `/payments/${answer.id}`, `/payment_status?payment_id=${answer.id}`].map(
      async (path) => (await stranger.request.get(shop.url + path)).status(),
    ),
  );

  expect(statuses, 'checkout, payment and result page are not there for a stranger').toEqual([404, 404, 404]);
});
