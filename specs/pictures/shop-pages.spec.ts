import { IN_LANGUAGES } from './support/in-languages.ts';
import { test } from './support/picture-test.ts';

const PAGES = [
  { state: 'countries', path: () => '/' },
  { state: 'catalog', path: (site: string) => `/${site}` },
  { state: 'product', path: (site: string) => `/${site}/canvas-bag` },
  { state: 'error', path: () => '/nowhere' },
] as const;

for (const { site, language } of IN_LANGUAGES) {
  test.describe(() => {
    test.use({ site, language });

    for (const { state, path } of PAGES) {
      test(`${state} in ${language}`, async ({ page, pageWatch, picture, shop }) => {
        pageWatch.allow(/\b404\b.*\/nowhere/, 'the page is not there');
        await page.goto(shop.url + path(site));

        await picture(state);
      });
    }

    test(`a checkout without its session in ${language}`, async ({
      checkout,
      context,
      page,
      pageWatch,
      picture,
      shop,
    }) => {
      pageWatch.allow(/\b403\b/, 'without a session the page is refused');
      const { id } = await checkout.order();
      await context.clearCookies({ name: /^(?!lang$)/ });
      await page.goto(`${shop.url}/checkout/${id}`);

      await picture('refused checkout');
    });
  });
}
