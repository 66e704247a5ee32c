import type { Config } from '../config.ts';
import { MAX_INSTALLMENTS } from '../max-installments.ts';
import type { Order } from '../order.ts';
import type { PageContext } from '../page-context.ts';
import type { Site } from '../sites.ts';
import { CARD_FORM_TEXTS } from '../texts/card-form.ts';
import { REJECTIONS } from '../texts/rejections.ts';
import { cardFormFields } from './card-form-fields.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { moduleScript } from './module-script.ts';
import { orderSummary } from './order-summary.ts';

/** The page with the shop's own card form, which MercadoPago.js fills and tokenises: CardForm. */
export function cardFormPage(
  context: PageContext<Site>,
  { order, config, nonce }: { order: Order; config: Config; nonce: string },
): string {
  const { site, language, locale, texts, query } = context;
  const checkoutPath = `/checkout/${order.id}/card-form`;
  const body = html`<h1>${texts.checkoutTitle}</h1>
<div class="checkout">
${orderSummary(context, order)}
<section class="pay" aria-label="${texts.checkoutTitle}">
<div id="payment-message" role="status" tabindex="-1"></div>
<div class="card brick">
<p id="brick-loading" role="status">${texts.loadingForm}</p>
${cardFormFields(context, order)}
</div>
<noscript><div class="message bad">
<p>${texts.needsScript}</p>
<p class="ways"><a class="button" href="${checkoutPath}">${texts.reload}</a> <a class="button quiet" href="/${site.id}">${texts.backToShop}</a></p>
</div></noscript>
<p class="hint">${texts.securePayment}</p>
</section>
</div>`;
  const page = {
    orderId: order.id,
    checkoutPath,
    shopPath: `/${site.id}`,
    amount: String(order.amount),
    payer: { ...(order.payer.email && { email: order.payer.email }) },
    publicKey: config.credentials[site.id]?.publicKey,
    locale,
    jsUrl: config.mpJsUrl,
    deadlineMs: config.deadlineMs,
    maxInstallments: MAX_INSTALLMENTS,
    nonce,
    texts: { ...texts, ...CARD_FORM_TEXTS[language] },
    rejections: REJECTIONS[language],
    // Why a form that the browser posted itself came back.
    problem: query.get('problem'),
  };
  const scripts = moduleScript('card-form.js', page);
  return layout({ context, title: texts.checkoutTitle, body, scripts });
}
