import type { Config } from '../config.ts';
import type { Order } from '../order.ts';
import type { PageContext } from '../page-context.ts';
import type { PaymentAnswer } from '../payment-answer.ts';
import type { Site } from '../sites.ts';
import { paymentInWords } from '../texts/payment-in-words.ts';
import { waitsForBuyer } from '../waits-for-buyer.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { moduleScript } from './module-script.ts';
import { nextStep } from './next-step.ts';
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
  const { next_action: action } = payment;
  const { tone, title, text } = paymentInWords(payment, language);
  const body = html`<div id="payment-status" class="checkout" data-status="${payment.status}" data-status-detail="${payment.status_detail}">
<section class="pay">
<div id="payment-message" class="message ${tone}" role="${tone === 'bad' ? 'alert' : 'status'}">
<h1>${title}</h1>
<p>${text}</p>
${action ? nextStep(context, action) : null}
${tone === 'wait' ? html`<p>${texts.statusUpdated}</p>` : null}
<p class="number">${texts.paymentNumber} ${payment.id}</p>
</div>
<div id="statusScreenBrick_container" class="card brick"></div>
${waysOn(context, { payment, order, tone })}
</section>
${orderSummary(context, order)}
</div>`;
  const page = {
    paymentId: String(payment.id),
    status: payment.status,
    pending: payment.status === 'pending' || payment.status === 'in_process',
    challenge: action?.type === 'three_ds_challenge' ? action : null,
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

function waysOn(
  { site, texts }: PageContext<Site>,
  { payment, order, tone }: { payment: PaymentAnswer; order: Order; tone: string },
): Html {
  const back = html`<a class="button quiet" id="back-to-shop" href="/${site.id}">${texts.backToShop}</a>`;
  if (tone === 'bad') {
    return html`<p id="way-on"><a class="button" href="/checkout/${order.id}">${texts.tryAgain}</a></p>`;
  }
  if (!waitsForBuyer(payment)) return html`<p id="way-on">${back}</p>`;
  return html`<p id="way-on" class="ways">
<a class="button quiet" id="pay-otherwise" href="/checkout/${order.id}?pay=otherwise">${texts.payOtherwise}</a> ${back}</p>`;
}
