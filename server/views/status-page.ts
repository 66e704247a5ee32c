import type { Response } from 'express';
import type { Config } from '../config.ts';
import { nonceOf } from '../csp.ts';
import type { Order } from '../order.ts';
import type { PaymentAnswer } from '../payment-answer.ts';
import { SITES } from '../sites.ts';
import { paymentInWords } from '../texts/payment-in-words.ts';
import { TEXTS } from '../texts/texts.ts';
import { html, jsonScript } from './html.ts';
import { layout } from './layout.ts';
import { orderSummary } from './order-summary.ts';

interface StatusPage {
  payment: PaymentAnswer;
  order: Order;
  config: Config;
  response: Response;
}

/** The result of a payment. The words come from the server: a blocked script leaves no blank page. */
export function statusPage({ payment, order, config, response }: StatusPage): string {
  const site = SITES[order.site];
  const texts = TEXTS[site.language];
  const nonce = nonceOf(response);
  const { tone, title, text } = paymentInWords(payment, site.language);
  const next =
    tone === 'bad'
      ? html`<a class="button" href="/checkout/${order.id}">${texts.tryAgain}</a>`
      : html`<a class="button quiet" href="/${site.id}">${texts.backToShop}</a>`;
  const body = html`<div id="payment-status" class="checkout" data-status="${payment.status}" data-status-detail="${payment.status_detail}">
<section class="pay">
<div id="payment-message" class="message ${tone}" role="${tone === 'bad' ? 'alert' : 'status'}">
<h1>${title}</h1>
<p>${text}</p>
${tone === 'wait' ? html`<p>${texts.statusUpdated}</p>` : null}
<p class="number">${texts.paymentNumber} ${payment.id}</p>
</div>
<div id="statusScreenBrick_container" class="card brick" hidden></div>
<p id="way-on">${next}</p>
</section>
${orderSummary(order)}
</div>`;
  const page = {
    paymentId: String(payment.id),
    publicKey: config.credentials[site.id]?.publicKey,
    locale: site.locale,
    jsUrl: config.mpJsUrl,
    returnPath: `/${site.id}`,
    retryPath: `/checkout/${order.id}`,
    nonce,
  };
  const scripts = html`${jsonScript('page-data', page)}
<script type="module" src="/payment-status.js" nonce="${nonce}"></script>`;
  return layout({ site, lang: site.locale, texts, title: texts.statusTitle, body, scripts });
}
