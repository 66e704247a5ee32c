import type { Page } from '@playwright/test';
import { expect } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

const WAYS: { what: string; go: (page: Page, checkoutUrl: string) => Promise<unknown> }[] = [
  { what: 'reloading the result', go: (page) => page.reload() },
  { what: 'going back', go: (page) => page.goBack() },
  { what: 'opening the checkout again', go: (page, checkoutUrl) => page.goto(checkoutUrl) },
];

for (const { what, go } of WAYS) {
  test(`${what} after paying shows the result and charges nothing more`, { tag: '@any-country' }, async ({
    checkout,
    mercadoPago,
    page,
    testCard,
  }) => {
    const order = await checkout.open();
    const checkoutUrl = page.url();
    await checkout.payWith(testCard('APRO'));
    await checkout.expectResult('approved');

    await go(page, checkoutUrl);

    await checkout.expectResult('approved');
    await expect
      .poll(() => mercadoPago.statusesOf(order.id), { message: 'payments of the order' })
      .toEqual(['approved']);
  });
}
