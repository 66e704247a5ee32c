import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { StatusScreen } from '../../fixtures/models/StatusScreen.ts';
import { WalletCheckout } from '../../fixtures/models/WalletCheckout.ts';
import { BARE_CARDS } from './support/bare-cards.ts';
import { bareMethod } from './support/bare-methods.ts';
import { barePage } from './support/bare-page.ts';
import { CREDITS, preferenceFor, WALLET, walletPayment } from './support/bare-wallets.ts';
import { expect, test } from './support/pages-test.ts';
import { saveCards } from './support/save-cards.ts';

// One of each kind: the form of a kind is the same in every country.
const METHODS = [
  ['MCO', 'master'],
  ['MLB', 'debelo'],
  ['MLA', 'pagofacil'],
  ['MLU', 'abitab'],
  ['MLM', 'paycash'],
  ['MLM', 'bancomer'],
  ['MPE', 'pagoefectivo_atm'],
  ['MLB', 'pec'],
  ['MLB', 'pix'],
  ['MCO', 'efecty'],
  ['MCO', 'pse'],
] as const;

for (const [site, id] of METHODS) {
  const { entry, selectedPaymentMethod, payment } = bareMethod(site, id);

  test.describe(() => {
    // Test environments refuse to look the postcode of a boleto up.
    test.use({ expectedFaults: id === 'pec' ? ['401'] : [] });

    test(`<Payment> pays with ${site} ${id}`, async ({ shopPage, pageShop }) => {
      await shopPage.goto(barePage('react-payment', site));

      await new PaymentBrick(shopPage).payWith(entry);

      await expect.poll(() => pageShop.answers).toMatchObject([{ ...payment, payment_method_id: id }]);
      expect(pageShop.posted).toMatchObject([{ selectedPaymentMethod }]);
      await new StatusScreen(shopPage).waitUntilReady();
    });
  });
}

for (const [site, installments] of [
  ['MLM', 3],
  ['MLC', 1],
] as const) {
  test(`<Payment> pays with a saved card of ${site}`, async ({ shopPage, pageShop, emulator }) => {
    const [number] = BARE_CARDS[site].credit_card;
    const { customerId, cardIds } = await saveCards(emulator, site, [{ number }]);
    const known = { customer_id: customerId, card_id: cardIds.join() };
    await shopPage.goto(barePage('react-payment', site, known));

    const lastFourDigits = number.slice(-4);
    const entry = { kind: 'savedCard', lastFourDigits, securityCode: '123', installments } as const;
    await new PaymentBrick(shopPage).payWith(entry);

    await expect
      .poll(() => pageShop.answers)
      .toMatchObject([{ status: 'approved', installments, payer: { id: customerId, type: 'customer' } }]);
    await new StatusScreen(shopPage).waitUntilReady();
  });
}

for (const [site, kind, paid] of [
  ['MLC', 'wallet', WALLET],
  ['MLB', 'wallet', WALLET],
  ['MLM', 'credits', CREDITS],
] as const) {
  test(`<Payment> of ${site} leaves with ${kind}, and the buyer comes back having paid`, async ({
    shopPage,
    pageShop,
    emulator,
  }) => {
    const id = await preferenceFor(emulator, site, pageShop.url);
    await shopPage.goto(barePage('react-payment', site, { preference_id: id }));
    await new PaymentBrick(shopPage).payWith({ kind });
    const wallet = new WalletCheckout(shopPage);
    await wallet.logIn();
    if (kind === 'credits') await wallet.chooseCredits();

    await wallet.pay();

    await new StatusScreen(shopPage).waitUntilReady();
    expect(pageShop.posted, 'nothing is left for the shop to pay').toEqual([]);
    expect(await walletPayment(emulator, site, shopPage.url())).toMatchObject(paid);
  });
}
