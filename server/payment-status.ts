import type { RequestHandler } from 'express';
import { nonceOf } from './csp.ts';
import { pageContext } from './page-context.ts';
import { ownedPayment } from './payments.ts';
import type { Shop } from './shop.ts';
import { SITES } from './sites.ts';
import { statusPage } from './views/status-page.ts';

/** `GET /payment_status?payment_id=`: the result, in words and as the Status Screen Brick. */
export function showPaymentStatus(shop: Shop): RequestHandler {
  return async function handlePaymentStatus(request, response) {
    const { payment, order } = await ownedPayment(shop, request, request.query.payment_id);
    const context = pageContext(request, response, SITES[order.site]);
    const nonce = nonceOf(response);
    response.send(statusPage(context, { payment, order, config: shop.config, nonce }));
  };
}
