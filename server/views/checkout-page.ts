import type { Config } from '../config.ts';
import { definedOnly } from '../defined-only.ts';
import { MAX_INSTALLMENTS } from '../max-installments.ts';
import { offeredTypes } from '../offered-methods.ts';
import type { Order } from '../order.ts';
import type { PageContext } from '../page-context.ts';
import type { Site } from '../sites.ts';
import { REJECTIONS } from '../texts/rejections.ts';
import type { Texts } from '../texts/texts.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { moduleScript } from './module-script.ts';
import { orderSummary } from './order-summary.ts';

interface CheckoutPage {
  order: Order;
  config: Config;
  nonce: string;
  /** Where the wallet and banks can send the buyer back to; without it neither is offered. */
  origin: string | null;
  /** What the buyer should know before paying. */
  notice: keyof Texts | null;
}

/** The page with the Payment Brick. */
export function checkoutPage(
  context: PageContext<Site>,
  { order, config, nonce, origin, notice }: CheckoutPage,
): string {
  const { site, language, locale, texts } = context;
  const body = html`<h1>${texts.checkoutTitle}</h1>
<div class="checkout">
${orderSummary(context, order)}
<section class="pay" aria-label="${texts.checkoutTitle}">
<div id="payment-message"${notice ? html` class="message wait"` : null} role="status" tabindex="-1">${notice ? html`<p>${texts[notice]}</p>` : null}</div>
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
    payer: prefillOf(order),
    paymentMethods: offeredTypes(site.id, origin),
    wallet: config.wallet && origin !== null,
    notice: notice !== null,
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

// What the Brick need not ask again, in its own spelling.
function prefillOf({ payer: { email, first_name, last_name, address } }: Order) {
  return {
    ...definedOnly({ email, firstName: first_name, lastName: last_name }),
    ...(address && {
      address: {
        zipCode: address.zip_code,
        city: address.city,
        neighborhood: address.neighborhood,
        streetName: address.street_name,
        streetNumber: address.street_number,
        ...definedOnly({ federalUnit: address.federal_unit }),
      },
    }),
  };
}
