import type { RequestHandler } from 'express';
import { allowAlso, nonceOf } from './csp.ts';
import { pageContext } from './page-context.ts';
import { ownedPayment } from './payments.ts';
import type { Shop } from './shop.ts';
import { SITES } from './sites.ts';
import { challengePage } from './views/challenge-page.ts';
import { statusPage } from './views/status-page.ts';

/**
 * `GET /payment_status?payment_id=`: the result, in words and as the Status Screen Brick; the bank's challenge while there is
 * one, in the shop's own frame or, with `&challenge=brick`, in the Brick's.
 */
export function showPaymentStatus(shop: Shop): RequestHandler {
  return async function handlePaymentStatus(request, response) {
    const { payment_id: id, challenge: shownBy } = request.query;
    const { payment, order } = await ownedPayment(shop, request, { id });
    const context = pageContext(request, response, SITES[order.site]);
    const nonce = nonceOf(response);
    const { next_action: action } = payment;
    if (action?.type === 'three_ds_challenge') {
      const { origin } = new URL(action.external_resource_url);
      allowAlso(response, { 'frame-src': [origin], 'form-action': [origin] });
      if (shownBy !== 'brick') {
        return void response.send(challengePage(context, { payment, challenge: action, order, nonce }));
      }
    }
    response.send(statusPage(context, { payment, order, config: shop.config, nonce }));
  };
}
