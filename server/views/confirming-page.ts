import type { Order } from '../order.ts';
import { SITES } from '../sites.ts';
import { TEXTS } from '../texts/texts.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { orderSummary } from './order-summary.ts';

/** The checkout of an order that may have been charged: no form until that is known. */
export function confirmingPage(order: Order): string {
  const site = SITES[order.site];
  const texts = TEXTS[site.language];
  const body = html`<h1>${texts.checkoutTitle}</h1>
<div class="checkout">
${orderSummary(order)}
<section class="pay">
<div id="payment-message" class="message wait" role="status">
<p>${texts.confirming}</p>
<p><a class="button" href="/checkout/${order.id}">${texts.checkAgain}</a></p>
</div>
</section>
</div>`;
  return layout({ site, lang: site.locale, texts, title: texts.checkoutTitle, body });
}
