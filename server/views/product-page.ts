import { formatPrice } from '../money.ts';
import type { PageContext } from '../page-context.ts';
import type { Product } from '../products.ts';
import type { Site } from '../sites.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { moduleScript } from './module-script.ts';

/** One product, with the form that makes an order of it. */
export function productPage(
  context: PageContext<Site>,
  { product, nonce }: { product: Product; nonce: string },
): string {
  const { site, language, locale, texts } = context;
  const title = product.title[language];
  const body = html`<p><a class="back" href="/${site.id}">← ${texts.backToShop}</a></p>
<article class="card split">
<img src="${product.picture}" alt="" width="640" height="480">
<div>
<h1>${title}</h1>
<p>${product.description[language]}</p>
<p class="price big">${formatPrice(product.price[site.id], site, locale)}</p>
<form id="order-form" class="order-form">
<label>${texts.quantity} <input name="quantity" type="number" inputmode="numeric" min="1" max="10" step="1" value="1" required></label>
<div class="pair">
<label>${texts.firstName} <input name="first_name" autocomplete="given-name" maxlength="80" required></label>
<label>${texts.lastName} <input name="last_name" autocomplete="family-name" maxlength="80" required></label>
</div>
<button class="button" type="submit">${texts.buy}</button>
<p id="order-message" class="message bad" role="alert" hidden></p>
<noscript><p class="message bad">${texts.needsScript}</p></noscript>
</form>
</div>
</article>`;
  const page = { site: site.id, product: product.id, failed: texts.orderFailed, nonce };
  return layout({ context, title, body, scripts: moduleScript('product.js', page) });
}
