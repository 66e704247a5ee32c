import type { Request } from '@playwright/test';
import { expect, test as withShop } from 'brickwright';
import { MERCADO_PAGO_HOSTS } from '../../fixtures/catalog/hosts.ts';
import { SITES_SHARE_PROCESSES } from '../../fixtures/map-hosts.ts';
import { findCards } from './support/find-cards.ts';
import { heapOf } from './support/heap-of.ts';

interface Sent {
  to: string;
  text: string;
}

/** Its workers are their own: the pages find Mercado Pago's hosts at the worker's emulator. */
const test = withShop.extend<{ sent: () => Promise<Sent[]> }>({
  // Sites are isolated here, as in everybody's browser: else the heap would be that of the frames too.
  launchOptions: [
    async ({ launchOptions: { args = [], ...others } }, use) => {
      await use({ ...others, args: args.filter((arg) => arg !== SITES_SHARE_PROCESSES) });
    },
    { scope: 'worker' },
  ],

  // Method, address, headers and body of every request of the page and of its frames.
  sent: async ({ page }, use) => {
    const readings: Promise<Sent>[] = [];
    page.on('request', (request) => void readings.push(textOf(request)));
    await use(() => Promise.all(readings));
  },
});

test.describe.configure({ timeout: 60_000 });

test('a card number that a page holds is found in its heap', async ({ page }) => {
  await page.evaluate(
    (parts) => Object.assign(window, { held: parts.join('') }),
    ['5031', '7557', '3453', '0604'],
  );

  expect(findCards(await heapOf(page))).toEqual(['0604 bare']);
});

test('the page of a typed card holds no card number', async ({ checkout, testCard, page, payerEmail }) => {
  await checkout.open();
  await checkout.brick.fillCard(testCard('APRO'));

  const heap = await heapOf(page);

  expect(heap, 'the heap is that of the form').toContain(payerEmail);
  expect(findCards(heap)).toEqual([]);
});

test('the page of a paid card holds no card number', async ({ checkout, testCard, page, payerEmail }) => {
  await checkout.open();
  await checkout.payWith(testCard('FUND'));
  await checkout.expectRefusal();

  const heap = await heapOf(page);

  expect(heap, 'the heap is that of the form').toContain(payerEmail);
  expect(findCards(heap)).toEqual([]);
});

test('only the request for a card token carries a card number', async ({
  sent,
  checkout,
  testCard,
  shop,
}) => {
  await checkout.open();
  await checkout.payWith(testCard('APRO'));
  await checkout.expectResult('approved');

  const requests = await sent();
  const carrying = requests.filter(({ text }) => findCards(text).length > 0);

  expect(requests.map(({ to }) => to)).toContain(`POST ${shop.url}/process_payment`);
  expect([...new Set(carrying.map(({ to }) => to))]).toEqual([
    `POST https://${MERCADO_PAGO_HOSTS.api}/v1/card_tokens`,
  ]);
});

async function textOf(request: Request): Promise<Sent> {
  const { origin, pathname } = new URL(request.url());
  // A page that has left no longer tells the headers of what it sent: those it had asked for are known.
  const headers = await request.allHeaders().catch(() => request.headers());
  return {
    to: `${request.method()} ${origin}${pathname}`,
    text: `${request.url()}\n${JSON.stringify(headers)}\n${request.postData() ?? ''}`,
  };
}
