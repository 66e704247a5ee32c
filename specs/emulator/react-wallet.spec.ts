import { makePreference } from './support/checkout-visit.ts';
import { expect, test } from './support/pages-test.ts';
import { sellerAt } from './support/seller.ts';

test("React's Wallet leaves for the checkout of its preference", async ({ shopPage, emulator }) => {
  const { id } = await makePreference(sellerAt(emulator.url, 'MLA'));
  await shopPage.goto(`/react-wallet.html?preference_id=${id}`);

  await shopPage.getByRole('button', { name: 'Pagar con Mercado Pago' }).click();

  await expect(shopPage).toHaveURL(new RegExp(`/checkout/v1/redirect\\?pref_id=${id}$`));
});
