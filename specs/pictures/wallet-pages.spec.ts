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
      const { init_point: link } = await response.json();
      await openLink(link);
      const wallet = new WalletCheckout(page);
      await picture('wallet, log-in');

      const [seller] = (new URL(link).searchParams.get('pref_id') ?? '').split('-');
      await wallet.logIn({ email: `test_user_${seller}@testuser.com` });
      await expect(page.getByRole('alert')).toBeVisible();
      await picture('wallet, account of the shop');

      await wallet.logIn();
      await expect(page.getByRole('radio').first()).toBeVisible();
      await picture('wallet, payment');

      await wallet.refuse();
      await expect(page.getByRole('radio')).toHaveCount(0);
      await picture('wallet, refused');
    });
  });
}
