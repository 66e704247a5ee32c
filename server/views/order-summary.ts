import { formatPrice } from '../money.ts';
import type { Order } from '../order.ts';
import type { PageContext } from '../page-context.ts';
import { findProduct } from '../products.ts';
import type { Site } from '../sites.ts';
import { type Html, html } from './html.ts';

/** What is being paid. */
export function orderSummary(context: PageContext<Site>, { items, amount }: Order): Html {
  const { site, language, locale, texts } = context;
  return html`<section class="card summary" aria-labelledby="summary-title">
<h2 id="summary-title">${texts.yourOrder}</h2>
<ul>
${items.map(
  // The order keeps the title that Mercado Pago reads; the buyer reads the language of the page.
  ({ id, title, quantity, unit_price }) =>
    html`<li><span>${quantity} × ${findProduct(id)?.title[language] ?? title}</span> <span>${formatPrice(quantity * unit_price, site, locale)}</span></li>`,
)}
</ul>
<p class="total"><span>${texts.total}</span> <strong>${formatPrice(amount, site, locale)}</strong></p>
</section>`;
}
