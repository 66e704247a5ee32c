import { formatPrice } from '../money.ts';
import type { PageContext } from '../page-context.ts';
import type { Product } from '../products.ts';
import type { Site } from '../sites.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** What the shop sells in a country. */
export function catalogPage(context: PageContext<Site>, products: readonly Product[]): string {
  const { site, language, locale, texts } = context;
  const body = html`<h1>${texts.catalogTitle}</h1>
<p class="lead">${texts.catalogHint}</p>
<ul class="products">
${products.map(
  ({ id, title, price, picture }) => html`<li><a class="card product" href="/${site.id}/${id}">
<img src="${picture}" alt="" width="320" height="240">
<h2>${title[language]}</h2>
<p class="price">${formatPrice(price[site.id], site, locale)}</p>
<span class="more">${texts.seeProduct}</span>
</a></li>`,
)}
</ul>`;
  return layout({ context, title: texts.catalogTitle, body });
}
