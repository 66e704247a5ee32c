import { expect, test } from 'brickwright';
import { axeFindings } from '../support/axe-findings.ts';

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
