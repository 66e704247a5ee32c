import { expect } from 'brickwright';
import { THREE_DS_ACS_URL } from '../../fixtures/catalog/three-ds-acs.ts';
import { THREE_DS_CARDS } from '../../fixtures/catalog/three-ds-cards.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { test } from '../support/kept-page-test.ts';

// What axe finds in the real Brick is not for us to mend.
test.use({ needs: ['replica'] });

// All three languages, each once: every site has its own and English.
for (const [lang, tag] of [
  ['', ['@MLA', '@MLB']],
  ['en', ['@MLA']],
] as const) {
  const language = lang || "the site's language";
  const query = lang ? `?lang=${lang}` : '';

  for (const [page, path] of [
    ['countries', () => '/'],
    ['catalog', (site: string) => `/${site}`],
    ['product', (site: string) => `/${site}/canvas-bag`],
    ['error', () => '/nowhere'],
  ] as const) {
    test(`axe finds nothing in the shop's page ${page} in ${language}`, { tag: [...tag] }, async ({
      harnessConfig,
      page: tab,
      shop,
      site,
    }) => {
      test.skip(harnessConfig.shopUrl !== null, 'these pages are those of the reference shop');
      await tab.goto(`${shop.url}${path(site)}${query}`);

      expect(await axeFindings(tab)).toEqual([]);
    });
  }

  test(`axe finds nothing in the checkout in ${language}`, { tag: [...tag] }, async ({ checkout, page }) => {
    await checkout.visit(await checkout.order(), { lang });
    await checkout.brick.waitUntilReady();

    expect(await axeFindings(page)).toEqual([]);
  });

  test(`axe finds nothing in a refusal in ${language}`, { tag: [...tag] }, async ({
    checkout,
    page,
    testCard,
  }) => {
    await checkout.visit(await checkout.order(), { lang });
    await checkout.brick.waitUntilReady();
    await checkout.payWith(testCard('FUND'));
    await checkout.expectRefusal();

    expect(await axeFindings(page)).toEqual([]);
  });

  for (const [holder, status] of [
    ['APRO', 'approved'],
    ['CONT', 'in_process'],
  ] as const) {
    test(`axe finds nothing in the result ${status} in ${language}`, { tag: [...tag] }, async ({
      checkout,
      page,
      testCard,
    }) => {
      await checkout.visit(await checkout.order(), { lang });
      await checkout.brick.waitUntilReady();
      await checkout.payWith(testCard(holder));
      await checkout.expectResult(status);

      expect(await axeFindings(page)).toEqual([]);
    });
  }
}

test('axe finds nothing in a pending Pix, nor in the checkout that offers another method', {
  tag: '@MLB',
}, async ({ checkout, page, shop }) => {
  const order = await checkout.order();
  const response = await page.request.post(`${shop.url}/process_payment`, {
    data: {
      selectedPaymentMethod: 'bank_transfer',
      formData: { payment_method_id: 'pix', payer: { email: 'test@testuser.com' } },
      order_id: order.id,
    },
  });
  const { id } = await response.json();
  await page.goto(`${shop.url}/payment_status?payment_id=${id}`);
  await checkout.statusScreen.waitUntilReady();
  const pending = await axeFindings(page);

  await page.locator('#pay-otherwise').click();
  await checkout.brick.waitUntilReady();

  expect([...pending, ...(await axeFindings(page))]).toEqual([]);
});

test('axe finds nothing in the challenge of a bank, nor in a return to another browser', {
  tag: '@MLB',
}, async ({ checkout, page, shop, pageWatch, testCard }) => {
  pageWatch.allow(/403/, 'without a session the page is refused');
  // What is in the frame is the bank's.
  await page.route(THREE_DS_ACS_URL, () => {});
  const card = THREE_DS_CARDS.find(({ challenge }) => challenge) ?? testCard('APRO').card;
  await checkout.open();
  await checkout.payWith({ ...testCard('APRO'), card });
  await expect(checkout.result).toHaveAttribute('data-status', 'pending');
  const challenge = await axeFindings(page);

  await page.context().clearCookies();
  await page.goto(`${shop.url}/payment_return?payment_id=1`);

  expect([...challenge, ...(await axeFindings(page))]).toEqual([]);
});
