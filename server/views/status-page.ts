import type { Config } from '../config.ts';
import type { Order } from '../order.ts';
import type { PageContext } from '../page-context.ts';
import type { PaymentAnswer } from '../payment-answer.ts';
import type { Site } from '../sites.ts';
import { paymentInWords } from '../texts/payment-in-words.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { moduleScript } from './module-script.ts';
import { orderSummary } from './order-summary.ts';

interface StatusPage {
  payment: PaymentAnswer;
  order: Order;
  config: Config;
  nonce: string;
}

/** The result of a payment. The words come from the server: a blocked script leaves no blank page. */
export function statusPage(
  context: PageContext<Site>,
  { payment, order, config, nonce }: StatusPage,
): string {
  const { site, language, locale, texts } = context;
  const { tone, title, text } = paymentInWords(payment, language);
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
<div id="statusScreenBrick_container" class="card brick"></div>
<p id="way-on">${next}</p>
</section>
${orderSummary(context, order)}
</div>`;
  const page = {
    paymentId: String(payment.id),
    publicKey: config.credentials[site.id]?.publicKey,
    locale,
    jsUrl: config.mpJsUrl,
    returnPath: `/${site.id}`,
    retryPath: `/checkout/${order.id}`,
    nonce,
  };
  const scripts = moduleScript('payment-status.js', page);
  return layout({ context, title: texts.statusTitle, body, scripts });
}
