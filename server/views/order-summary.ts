import { formatPrice } from '../money.ts';
import type { Order } from '../order.ts';
import { SITES } from '../sites.ts';
import { TEXTS } from '../texts/texts.ts';
import { type Html, html } from './html.ts';

/** What is being paid. */
export function orderSummary({ items, amount, site: siteId }: Order): Html {
  const site = SITES[siteId];
  const texts = TEXTS[site.language];
  return html`<section class="card summary" aria-labelledby="summary-title">
<h2 id="summary-title">${texts.yourOrder}</h2>
<ul>
${items.map(
  ({ title, quantity, unit_price }) =>
    html`<li><span>${quantity} × ${title}</span> <span>${formatPrice(quantity * unit_price, site)}</span></li>`,
)}
</ul>
<p class="total"><span>${texts.total}</span> <strong>${formatPrice(amount, site)}</strong></p>
</section>`;
}
