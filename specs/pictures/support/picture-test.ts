import type { Language } from '../../../fixtures/catalog/types.ts';
import { expect } from '../../../fixtures/index.ts';
import { test as base } from '../../support/kept-page-test.ts';
import { HEIGHT, lookAt, WIDTHS } from './look-at.ts';

interface TestFixtures {
  /** What the shop and the pages of Mercado Pago are read in. */
  language: Language;
  /** Opens a page of Mercado Pago by its link, in the test's language. */
  openLink: (link: string) => Promise<void>;
  /** Looks at the page as it stands in every width. */
  picture: (state: string) => Promise<void>;
}

/** A `test` of one state that a buyer sees: it is opened once, and looked at in every width. */
export const test = base.extend<TestFixtures>({
  language: ['es', { option: true }],
  // The plain Brick, unless a test asks for another.
  seed: 'default',
  slowVariants: false,
  // What is cut in the real Brick is not for us to mend.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from its pattern.
  needs: async ({}, use) => use(['replica']),

  checkout: async ({ checkout, harnessConfig, language, page, shop }, use, testInfo) => {
    testInfo.skip(harnessConfig.shopUrl !== null, 'the pages are those of the reference shop');
    await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
    // The shop keeps the language of a link.
    await page.request.get(`${shop.url}/?lang=${language}`);
    await use(checkout);
    // A page that asks how a payment stands would go on asking in the session of the next buyer.
    await page.goto('about:blank');
  },

  openLink: async ({ language, page }, use) => {
    await use(async (link) => {
      const url = new URL(link);
      url.searchParams.set('lang', language);
      await page.goto(url.href);
    });
  },

  picture: async ({ checkout: _inLanguage, language, page }, use, testInfo) => {
    await use((state) => lookAt(page, `${state} ${language}`, testInfo));
  },
});

export { expect };
