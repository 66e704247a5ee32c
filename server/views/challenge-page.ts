import type { NextAction } from '../next-action.ts';
import type { Order } from '../order.ts';
import type { PageContext } from '../page-context.ts';
import type { PaymentAnswer } from '../payment-answer.ts';
import type { Site } from '../sites.ts';
import { paymentInWords } from '../texts/payment-in-words.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { moduleScript } from './module-script.ts';
import { orderSummary } from './order-summary.ts';

interface ChallengePage {
  payment: PaymentAnswer;
  challenge: Extract<NextAction, { type: 'three_ds_challenge' }>;
  order: Order;
  nonce: string;
}

/** The bank's 3-D Secure challenge, in a frame of this page. What it says is no result: the shop asks Mercado Pago. */
export function challengePage(
  context: PageContext<Site>,
  { payment, challenge, order, nonce }: ChallengePage,
): string {
  const { language, texts } = context;
  const { title, text } = paymentInWords(payment, language);
  const body = html`<div id="payment-status" class="challenge" data-status="${payment.status}" data-status-detail="${payment.status_detail}">
<section class="pay">
<h1>${title}</h1>
<p class="lead">${text}</p>
<div id="payment-message" role="status" tabindex="-1"></div>
<form id="challenge-form" method="post" action="${challenge.external_resource_url}" target="three_ds_challenge">
<input type="hidden" name="creq" value="${challenge.creq}">
<noscript><p class="message bad">${texts.needsScript}</p></noscript>
</form>
<iframe id="three-ds-challenge" name="three_ds_challenge" class="card" title="${title}"></iframe>
<p class="ways"><a class="button quiet" id="pay-otherwise" href="/checkout/${order.id}?pay=otherwise">${texts.payOtherwise}</a></p>
<p class="number">${texts.paymentNumber} ${payment.id}</p>
</section>
${orderSummary(context, order)}
</div>`;
  const page = {
    paymentId: String(payment.id),
    acsOrigin: new URL(challenge.external_resource_url).origin,
    statusPath: `/payment_status?payment_id=${payment.id}`,
    otherwisePath: `/checkout/${order.id}?pay=otherwise`,
    texts,
    nonce,
  };
  const scripts = moduleScript('three-ds-challenge.js', page);
  return layout({ context, title: texts.statusTitle, body, scripts });
}
