import type { Response } from 'express';
import type { Config } from '../config.ts';
import { nonceOf } from '../csp.ts';
import type { Order } from '../order.ts';
import { SITES } from '../sites.ts';
import { REJECTIONS } from '../texts/rejections.ts';
import { TEXTS } from '../texts/texts.ts';
import { html, jsonScript } from './html.ts';
import { layout } from './layout.ts';
import { orderSummary } from './order-summary.ts';

const MAX_INSTALLMENTS = 12;

/** The page with the Payment Brick. */
export function checkoutPage({
  order,
  config,
  response,
}: {
  order: Order;
  config: Config;
  response: Response;
}): string {
  const site = SITES[order.site];
  const texts = TEXTS[site.language];
  const nonce = nonceOf(response);
  const body = html`<h1>${texts.checkoutTitle}</h1>
<div class="checkout">
${orderSummary(order)}
<section class="pay" aria-label="${texts.checkoutTitle}">
<div id="payment-message" class="message" role="status" tabindex="-1" hidden></div>
<div class="card brick">
<p id="brick-loading" role="status">${texts.loadingForm}</p>
<div id="paymentBrick_container"></div>
<noscript><p class="message bad">${texts.needsScript}</p></noscript>
</div>
<p class="hint">${texts.securePayment}</p>
</section>
</div>`;
  const page = {
    orderId: order.id,
    amount: order.amount,
    payer: { ...(order.payer.email && { email: order.payer.email }) },
    publicKey: config.credentials[site.id]?.publicKey,
    locale: site.locale,
    jsUrl: config.mpJsUrl,
    deadlineMs: config.deadlineMs,
    maxInstallments: MAX_INSTALLMENTS,
    nonce,
    texts,
    rejections: REJECTIONS[site.language],
  };
  const scripts = html`${jsonScript('page-data', page)}
<script type="module" src="/checkout.js" nonce="${nonce}"></script>`;
  return layout({ site, lang: site.locale, texts, title: texts.checkoutTitle, body, scripts });
}
