import type { Order } from '../order.ts';
import type { PageContext } from '../page-context.ts';
import type { Site } from '../sites.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { orderSummary } from './order-summary.ts';

/** The checkout of an order that may have been charged: no form until that is known. `askAgainPath`: the page that asks again. */
export function confirmingPage(
  context: PageContext<Site>,
  order: Order,
  askAgainPath = `/checkout/${order.id}`,
): string {
  const { texts } = context;
  const body = html`<h1>${texts.checkoutTitle}</h1>
<div class="checkout">
${orderSummary(context, order)}
<section class="pay">
<div id="payment-message" class="message wait" role="status">
<p>${texts.confirming}</p>
<p><a class="button" href="${askAgainPath}">${texts.checkAgain}</a></p>
</div>
</section>
</div>`;
  return layout({ context, title: texts.checkoutTitle, body });
}
