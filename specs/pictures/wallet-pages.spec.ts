import { expect, WalletCheckout } from 'brickwright';
import { IN_LANGUAGES } from './support/in-languages.ts';
import { test } from './support/picture-test.ts';

for (const { site, language } of IN_LANGUAGES) {
  test.describe(() => {
    test.use({ site, language });

    test(`the pages of the wallet in ${language}`, async ({ checkout, openLink, page, picture, shop }) => {
      await checkout.order({
        items: [
          { id: 'canvas-bag', quantity: 2 },
          { id: 'ceramic-mug', quantity: 1 },
        ],
      });
      const response = await page.request.post(`${shop.url}/preferences`, { data: {} });
      await openLink((await response.json()).init_point);
      const wallet = new WalletCheckout(page);
      await picture('wallet, log-in');

      await wallet.logIn({ email: 'nobody@example.com' });
      await expect(page.getByRole('alert')).toBeVisible();
      await picture('wallet, wrong account');

      await wallet.logIn();
      await expect(page.getByRole('radio').first()).toBeVisible();
      await picture('wallet, payment');

      await wallet.refuse();
      await expect(page.getByRole('radio')).toHaveCount(0);
      await picture('wallet, refused');
    });
  });
}
