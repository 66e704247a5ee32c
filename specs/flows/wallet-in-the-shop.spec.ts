import type { Page } from '@playwright/test';
import { expect, WalletCheckout } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

const TAG = { tag: '@MLB' };

test.use({ needs: ['replica'] });

/** Goes where the Brick sends who chooses the wallet. */
async function goToMercadoPago(page: Page, shopUrl: string): Promise<WalletCheckout> {
  const response = await page.request.post(`${shopUrl}/preferences`, { data: {} });
  await page.goto((await response.json()).init_point);
  const wallet = new WalletCheckout(page);
  await wallet.logIn();
  return wallet;
}

test(
  'who pays in the wallet comes back to the result, and the order is paid',
  TAG,
  async ({ checkout, mercadoPago, page, shop }) => {
    const order = await checkout.order();
    const wallet = await goToMercadoPago(page, shop.url);

    await wallet.pay();
    await wallet.goBack();

    await checkout.expectResult('approved');
    expect(await mercadoPago.statusesOf(order.id)).toEqual(['approved']);
    await checkout.visit(order);
    await checkout.expectResult('approved');
  },
);

test(
  'who leaves the wallet without paying chooses again, and pays with a card',
  TAG,
  async ({ checkout, mercadoPago, page, shop, testCard }) => {
    const order = await checkout.order();
    const wallet = await goToMercadoPago(page, shop.url);

    await wallet.goBack();
    await checkout.brick.waitUntilReady();
    await expect(checkout.message).toHaveText(/Você voltou sem pagar/);
    await checkout.payWith(testCard('APRO'));

    await checkout.expectResult('approved');
    expect(await mercadoPago.statusesOf(order.id)).toEqual(['approved']);
  },
);
