import type { RequestHandler } from 'express';
import { confirmAttempt } from './confirm-attempt.ts';
import { nonceOf } from './csp.ts';
import { Deadline } from './deadline.ts';
import { ownedOrder } from './orders.ts';
import { pageContext } from './page-context.ts';
import type { Shop } from './shop.ts';
import { SITES } from './sites.ts';
import { checkoutPage } from './views/checkout-page.ts';
import { confirmingPage } from './views/confirming-page.ts';

// The buyer waits for the page.
const CONFIRM_MS = 5000;

/** `GET /checkout/:orderId`: the Brick, or the payment that holds the order already. */
export function showCheckout(shop: Shop): RequestHandler {
  return async function handleCheckout(request, response) {
    const order = await ownedOrder(shop, request, String(request.params.orderId));
    const attempt = await shop.attempts.blocking(order.id);
    const deadline = new Deadline(Math.min(CONFIRM_MS, shop.config.deadlineMs));
    const held = attempt && (await confirmAttempt(shop, { order, attempt, deadline }));
    const context = pageContext(request, response, SITES[order.site]);
    switch (held?.state) {
      case 'paid':
      case 'in_process':
        return response.redirect(303, `/payment_status?payment_id=${held.paymentId}`);
      // A form here would invite to pay twice.
      case 'running':
      case 'unknown':
        return void response.send(confirmingPage(context, order));
      default:
        return void response.send(
          checkoutPage(context, { order, config: shop.config, nonce: nonceOf(response) }),
        );
    }
  };
}
