import type { Response } from 'express';
import { nonceOf } from '../csp.ts';
import { formatPrice } from '../money.ts';
import type { Product } from '../products.ts';
import type { Site } from '../sites.ts';
import { TEXTS } from '../texts/texts.ts';
import { html, jsonScript } from './html.ts';
import { layout } from './layout.ts';

/** One product, with the form that makes an order of it. */
export function productPage({
  site,
  product,
  response,
}: {
  site: Site;
  product: Product;
  response: Response;
}): string {
  const texts = TEXTS[site.language];
  const title = product.title[site.language];
  const body = html`<p><a class="back" href="/${site.id}">← ${texts.backToShop}</a></p>
<article class="card split">
<img src="${product.picture}" alt="" width="640" height="480">
<div>
<h1>${title}</h1>
<p>${product.description[site.language]}</p>
<p class="price big">${formatPrice(product.price[site.id], site)}</p>
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
  const scripts = html`${jsonScript('page-data', { site: site.id, product: product.id, failed: texts.orderFailed })}
<script type="module" src="/product.js" nonce="${nonceOf(response)}"></script>`;
  return layout({ site, lang: site.locale, texts, title, body, scripts });
}
