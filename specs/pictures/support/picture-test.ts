import type { Page } from '@playwright/test';
import type { Language } from '../../../fixtures/catalog/types.ts';
import { expect } from '../../../fixtures/index.ts';
import { test as base } from '../../support/kept-page-test.ts';
import { cutParts } from './cut-parts.ts';
import { takePicture } from './take-picture.ts';

/** A desktop, a tablet and a small phone, in pixels. */
const WIDTHS = [1280, 768, 360] as const;

const HEIGHT = 800;

interface TestFixtures {
  /** What the shop and the pages of Mercado Pago are read in. */
  language: Language;
  /** Opens a page of Mercado Pago by its link, in the test's language. */
  openPage: (link: string) => Promise<void>;
  /** Looks at the page as it stands in every width: nothing is cut, and the report keeps what it looks like. */
  picture: (state: string, page?: Page) => Promise<void>;
}

/** A `test` of one state that a buyer sees: it is opened once, and looked at in every width. */
export const test = base.extend<TestFixtures>({
  language: ['es', { option: true }],
  // What is cut in the real Brick is not for us to mend.
  needs: [['replica'], { option: true }],
  slowVariants: [false, { option: true }],
  seed: ['default', { option: true }],

  checkout: async ({ checkout, harnessConfig, language, page, shop }, use, testInfo) => {
    testInfo.skip(harnessConfig.shopUrl !== null, 'the pages are those of the reference shop');
    await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
    // The shop keeps the language of a link.
    await page.request.get(`${shop.url}/?lang=${language}`);
    await use(checkout);
  },

  openPage: async ({ language, page }, use) => {
    await use(async (link) => {
      const url = new URL(link);
      url.searchParams.set('lang', language);
      await page.goto(url.href);
    });
  },

  picture: async ({ checkout: _inLanguage, language, page: ownPage }, use, testInfo) => {
    await use(async (state, page = ownPage) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        const name = `${state} ${language} ${width}`;
        const cut = await page.evaluate(cutParts);
        await testInfo.attach(name, { body: await takePicture(page), contentType: 'image/jpeg' });
        expect.soft(cut, `what is cut in the picture "${name}"`).toEqual([]);
      }
    });
  },
});

export { expect };
