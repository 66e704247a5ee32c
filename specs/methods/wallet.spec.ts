import { expect, SITE_IDS, type SiteId } from 'brickwright';
import { WalletCheckout } from '../../fixtures/models/WalletCheckout.ts';
import { test } from '../support/kept-page-test.ts';

test.use({ needs: ['return'], slowVariants: false });

const WITH_CREDITS: readonly SiteId[] = ['MLA', 'MLB', 'MLM'];

const METHODS = [
  { kind: 'wallet', paymentTypeId: 'account_money', sites: SITE_IDS },
  { kind: 'credits', paymentTypeId: 'digital_currency', sites: WITH_CREDITS },
] as const;

const ENDINGS = [
  { how: 'is paid', pay: (wallet: WalletCheckout) => wallet.pay(), status: 'approved' },
  { how: 'stays in review', pay: (wallet: WalletCheckout) => wallet.payInReview(), status: 'in_process' },
  { how: 'is refused', pay: (wallet: WalletCheckout) => wallet.refuse(), status: 'rejected' },
] as const;

for (const { kind, paymentTypeId, sites } of METHODS) {
  for (const site of sites) {
    const details = {
      tag: [`@${site}`],
      annotation: [
        { type: '@allure.label.site', description: site },
        { type: '@allure.label.method', description: kind },
      ],
    };

    test(
      `${site} ${kind}: the buyer leaves for Mercado Pago, and nothing is charged yet`,
      details,
      async ({ checkout, mercadoPago, page, shop }) => {
        const order = await checkout.open();

        await checkout.leaveWith({ kind });

        expect(new URL(page.url()).origin, 'where the buyer is').not.toBe(shop.url);
        expect(await mercadoPago.paymentsOf(order.id)).toEqual([]);
      },
    );

    // The pages of the real checkout ask for a login with a code by e-mail: nobody can drive them.
    test.describe('at the checkout of the emulator', () => {
      test.use({ needs: ['settle'] });

      for (const { how, pay, status } of ENDINGS) {
        test(
          `${site} ${kind}: the buyer leaves, the payment ${how}, and the shop shows it`,
          details,
          async ({ checkout, mercadoPago, page }) => {
            const order = await checkout.open();
            await checkout.leaveWith({ kind });
            const wallet = new WalletCheckout(page);

            await wallet.logIn();
            if (kind === 'credits') await wallet.chooseCredits();
            await pay(wallet);
            await checkout.comeBack(wallet.backToShop);

            await checkout.expectResult(status);
            const [payment, ...others] = await mercadoPago.paymentsOf(order.id);
            expect(others).toEqual([]);
            expect(payment).toMatchObject({
              status,
              transaction_amount: order.amount,
              payment_type_id: paymentTypeId,
            });
          },
        );
      }

      test(
        `${site} ${kind}: who comes back without paying can pay otherwise`,
        details,
        async ({ checkout, mercadoPago, page, testCard }) => {
          const order = await checkout.open();
          await checkout.leaveWith({ kind });
          await checkout.comeBack(new WalletCheckout(page).backToShop);
          await checkout.brick.waitUntilReady();

          await checkout.payWith(testCard('APRO'));

          await checkout.expectResult('approved');
          expect(await mercadoPago.statusesOf(order.id)).toEqual(['approved']);
        },
      );
    });
  }
}
