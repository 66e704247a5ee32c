import { IN_LANGUAGES, inLanguagesOf } from './support/in-languages.ts';
import { payByRequest } from './support/pay-by-request.ts';
import { expect, test } from './support/picture-test.ts';
import { WAITING } from './support/waiting-payments.ts';

for (const { state, site, body } of WAITING) {
  for (const { language } of inLanguagesOf(site)) {
    test.describe(() => {
      test.use({ site, language });

      test(`where ${state} of ${site} is paid in ${language}, and after its time`, async ({
        checkout,
        openLink,
        page,
        pageWatch,
        picture,
        shop,
        universe,
      }) => {
        pageWatch.allow(/\b410\b/, 'a payment that is over can no longer be paid');
        await checkout.order({ items: [{ id: 'ceramic-mug', quantity: 1 }] });
        const id = await payByRequest(page, shop.url, body);
        const payment = await page.request.get(`${shop.url}/payments/${id}`);
        const { next_action: action } = await payment.json();
        await openLink(action.url ?? action.ticket_url);
        await expect(page.locator('h1')).toBeVisible();
        await picture(`page of ${state} ${site}`);

        await universe.settle(id, 'expire');
        await page.reload();
        await picture(`page of ${state} ${site}, over`);
      });
    });
  }
}

for (const { site, language } of IN_LANGUAGES) {
  test.describe(() => {
    test.use({ site, language });

    test(`a link to no payment in ${language}`, async ({ openLink, pageWatch, picture }) => {
      pageWatch.allow(/\b404\b/, 'the payment is not there');
      await openLink('https://www.mercadopago.com.ar/payments/1/ticket');

      await picture('page of no payment');
    });
  });
}
