import type { Config } from '../config.ts';
import type { Order } from '../order.ts';
import type { PageContext } from '../page-context.ts';
import type { Site } from '../sites.ts';
import { REJECTIONS } from '../texts/rejections.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { moduleScript } from './module-script.ts';
import { orderSummary } from './order-summary.ts';

const MAX_INSTALLMENTS = 12;

/** The page with the Payment Brick. */
export function checkoutPage(
  context: PageContext<Site>,
  { order, config, nonce }: { order: Order; config: Config; nonce: string },
): string {
  const { site, language, locale, texts } = context;
  const body = html`<h1>${texts.checkoutTitle}</h1>
<div class="checkout">
${orderSummary(context, order)}
<section class="pay" aria-label="${texts.checkoutTitle}">
<div id="payment-message" role="status" tabindex="-1"></div>
<div class="card brick">
<p id="brick-loading" role="status">${texts.loadingForm}</p>
<div id="paymentBrick_container"></div>
</div>
<noscript><div class="message bad">
<p>${texts.needsScript}</p>
<p class="ways"><a class="button" href="/checkout/${order.id}">${texts.reload}</a> <a class="button quiet" href="/${site.id}">${texts.backToShop}</a></p>
</div></noscript>
<p class="hint">${texts.securePayment}</p>
</section>
</div>`;
  const page = {
    orderId: order.id,
    checkoutPath: `/checkout/${order.id}`,
    shopPath: `/${site.id}`,
    amount: order.amount,
    payer: { ...(order.payer.email && { email: order.payer.email }) },
    publicKey: config.credentials[site.id]?.publicKey,
    locale,
    jsUrl: config.mpJsUrl,
    deadlineMs: config.deadlineMs,
    maxInstallments: MAX_INSTALLMENTS,
    nonce,
    texts,
    rejections: REJECTIONS[language],
  };
  const scripts = moduleScript('checkout.js', page);
  return layout({ context, title: texts.checkoutTitle, body, scripts });
}
