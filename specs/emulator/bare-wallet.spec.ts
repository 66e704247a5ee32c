import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { StatusScreen } from '../../fixtures/models/StatusScreen.ts';
import { WalletCheckout } from '../../fixtures/models/WalletCheckout.ts';
import { barePage } from './support/bare-page.ts';
import { BARE_WALLETS, CREDITS, preferenceFor, WALLET, walletPayment } from './support/bare-wallets.ts';
import { expect, test } from './support/pages-test.ts';

const WAYS = [
  { kind: 'wallet', paid: WALLET, sites: BARE_WALLETS },
  { kind: 'credits', paid: CREDITS, sites: BARE_WALLETS.filter(({ hasCredits }) => hasCredits) },
] as const;

for (const { kind, paid, sites } of WAYS) {
  for (const { site, checkout, title } of sites) {
    test(`payment.html of ${site} leaves with ${kind}, and the buyer comes back having paid`, async ({
      shopPage,
      pageShop,
      emulator,
    }) => {
      const id = await preferenceFor(emulator, site, pageShop.url);
      await shopPage.goto(barePage('payment', site, { preference_id: id }));
      await new PaymentBrick(shopPage).payWith({ kind });
      await expect(shopPage).toHaveURL(`${checkout}?pref_id=${id}`);
      const wallet = new WalletCheckout(shopPage);
      await wallet.logIn();
      if (kind === 'credits') await wallet.chooseCredits();

      await wallet.pay();

      await expect(new StatusScreen(shopPage).title).toHaveText(title);
      expect(pageShop.posted, 'nothing is left for the shop to pay').toEqual([]);
      expect(await walletPayment(emulator, site, shopPage.url())).toMatchObject(paid);
    });
  }
}

for (const { site, checkout, button, title } of BARE_WALLETS) {
  test(`wallet.html of ${site} leaves for the checkout, and the buyer comes back having paid`, async ({
    shopPage,
    pageShop,
    emulator,
  }) => {
    const id = await preferenceFor(emulator, site, pageShop.url);
    await shopPage.goto(barePage('wallet', site, { preference_id: id }));
    await shopPage.getByRole('button', { name: button }).click();
    await expect(shopPage).toHaveURL(`${checkout}?pref_id=${id}`);
    const wallet = new WalletCheckout(shopPage);
    await wallet.logIn();

    await wallet.pay();

    await expect(new StatusScreen(shopPage).title).toHaveText(title);
    expect(await walletPayment(emulator, site, shopPage.url())).toMatchObject(WALLET);
  });
}
