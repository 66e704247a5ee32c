import type { Page } from '@playwright/test';
import { WalletCheckout } from '../../fixtures/models/WalletCheckout.ts';
import { routeToEmulator } from '../../fixtures/route-to-emulator.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { test as base, expect } from './support/brick-test.ts';
import { makePreference } from './support/checkout-visit.ts';
import { sellerAt } from './support/seller.ts';

const test = base.extend<{ page: Page }>({
  page: async ({ replicaBrowser }, use) => {
    const context = await replicaBrowser.newContext({ viewport: { width: 320, height: 640 } });
    await use(await context.newPage());
    await context.close();
  },
});

const isWiderThanItself = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

for (const site of ['MLA', 'MLB'] as const) {
  test(`axe finds nothing on the pages of the checkout of ${site}, nor are they wider than 320 pixels`, async ({
    page,
    emulator,
  }) => {
    const { path } = await makePreference(sellerAt(emulator.url, site));
    const checkout = new WalletCheckout(page);
    const found: unknown[] = [];
    const look = async () => found.push(...(await axeFindings(page)), await isWiderThanItself(page));
    await page.goto(emulator.url + path);
    await look();
    await checkout.logIn();
    await expect(checkout.backToShop).toBeVisible();
    await look();

    await checkout.refuse();

    await expect(page.getByRole('status')).toBeVisible();
    await look();
    expect(found).toEqual([false, false, false]);
  });
}

test('a mistake in the e-mail is told at its field', async ({ page, emulator }) => {
  const { path } = await makePreference(sellerAt(emulator.url, 'MLA'));
  await page.goto(emulator.url + path);

  await new WalletCheckout(page).logIn({ email: 'buyer@shop.test' });

  const email = page.getByRole('textbox', { name: 'E-mail' });
  await expect(email).toHaveAccessibleDescription(/^Escribe un e-mail válido/);
  await expect(email).toHaveValue('buyer@shop.test');
  expect(await axeFindings(page)).toEqual([]);
});

test('lang shows the checkout in English', async ({ page, emulator }) => {
  const { path } = await makePreference(sellerAt(emulator.url, 'MLB'));

  await page.goto(`${emulator.url}${path}&lang=en`);

  await expect(page.getByRole('heading', { name: 'Log in to your account' })).toBeVisible();
  await new WalletCheckout(page).logIn();
  await expect(page.getByRole('button', { name: 'Pay' })).toBeVisible();
});

test('the instalments show when the credit is chosen', async ({ page, emulator }) => {
  const { path } = await makePreference(sellerAt(emulator.url, 'MLA'));
  await page.goto(emulator.url + path);
  await new WalletCheckout(page).logIn();
  const plans = page.getByRole('combobox', { name: 'Cuotas' });
  await expect(page.getByRole('radio', { name: /Dinero en cuenta/ })).toBeChecked();
  await expect(plans).toBeHidden();

  await page.getByRole('radio', { name: /Cuotas sin tarjeta/ }).check();

  await expect(plans).toBeVisible();
});

test('a page of Mercado Pago that a test routes to the emulator is paid on its own host', async ({
  page,
  emulator,
  shop,
}) => {
  await routeToEmulator(page.context(), emulator.url);
  const back_urls = { success: `${shop.url}done` };
  const { initPoint } = await makePreference(sellerAt(emulator.url, 'MLB'), {
    back_urls,
    auto_return: 'approved',
  });
  await page.goto(initPoint);
  const checkout = new WalletCheckout(page);
  await checkout.logIn();
  await expect(page).toHaveURL(/^https:\/\/www\.mercadopago\.com\.br\/checkout\/v1\/payment/);

  await checkout.pay();

  await expect(page).toHaveURL(/\/done\?collection_id=\d+/);
});
