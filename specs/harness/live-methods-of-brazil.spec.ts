import { expect } from '@playwright/test';
import { expectMethodsLive, liveMethodsTest as test } from './support/live-methods-test.ts';

// One worker, so that the run is made once.
test.describe.configure({ mode: 'default' });

test.use({
  titles: { MLB: "MLB (pix|bolbradesco|wallet:|3DS:) |MLB .*the shop's own card form pays with holder APRO" },
});

expectMethodsLive([
  { kind: 'pix', site: 'MLB', pays: 'MLB pix is pending', ends: 'MLB pix waits, then is cancelled' },
  {
    kind: 'boleto',
    site: 'MLB',
    pays: 'MLB bolbradesco is pending',
    ends: 'MLB bolbradesco waits, then the order is paid',
  },
  {
    kind: 'wallet',
    site: 'MLB',
    pays: 'MLB wallet: the buyer leaves for',
    ends: 'MLB wallet: the buyer leaves, the payment is paid',
  },
  {
    kind: '3-D Secure',
    site: 'MLB',
    pays: 'MLB 3DS: the payment waits',
    ends: 'MLB 3DS: the buyer confirms',
  },
  { kind: "a card on the shop's form", site: 'MLB', pays: "the shop's own card form pays with holder APRO" },
]);

test('live, the wallet sends buyers back to the public address of the shop', async ({ liveRun }) => {
  const bodies = liveRun.requests
    .filter(({ path }) => path.startsWith('/checkout/preferences'))
    .map(({ body }) => body);

  expect(bodies).toContainEqual(
    expect.stringContaining('"success":"https://shop.example.com/payment_return?'),
  );
});
