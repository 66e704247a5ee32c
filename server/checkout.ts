import type { RequestHandler } from 'express';
import { adoptFromWallet } from './adopt-from-wallet.ts';
import { confirmAttempt } from './confirm-attempt.ts';
import { allowAlso, nonceOf } from './csp.ts';
import { Deadline } from './deadline.ts';
import { ownedOrder } from './orders.ts';
import { visitOf } from './own-origin.ts';
import { pageContext } from './page-context.ts';
import { isReplaceable } from './release-order.ts';
import type { Shop } from './shop.ts';
import { SITES } from './sites.ts';
import { checkoutPage } from './views/checkout-page.ts';
import { confirmingPage } from './views/confirming-page.ts';

// The buyer waits for the page.
const CONFIRM_MS = 5000;

/**
 * `GET /checkout/:orderId`: the Brick, or the payment that holds the order already. `?pay=otherwise` gives the Brick to a buyer
 * with a pending voucher too; paying then cancels it. `?returned=unpaid` is the way back from the wallet.
 */
export function showCheckout(shop: Shop): RequestHandler {
  return async function handleCheckout(request, response) {
    const order = await ownedOrder(shop, request, String(request.params.orderId));
    const deadline = new Deadline(Math.min(CONFIRM_MS, shop.config.deadlineMs));
    await adoptFromWallet(shop, { order, deadline });
    const attempt = await shop.attempts.blocking(order.id);
    const held = attempt && (await confirmAttempt(shop, { order, attempt, deadline }));
    const site = SITES[order.site];
    const context = pageContext(request, response, site);
    const otherwise = request.query.pay === 'otherwise' && held !== null && isReplaceable(held);
    switch (otherwise ? null : held?.state) {
      case 'paid':
      case 'in_process':
        return response.redirect(303, `/payment_status?payment_id=${held?.paymentId}`);
      // A form here would invite to pay twice.
      case 'running':
      case 'unknown':
        return void response.send(confirmingPage(context, order));
      default: {
        allowAlso(response, { 'frame-src': [], 'form-action': [site.website] });
        const { origin } = visitOf(request, shop.config);
        const notice = otherwise
          ? 'payingOtherwise'
          : request.query.returned === 'unpaid'
            ? 'returnedUnpaid'
            : null;
        const page = { order, config: shop.config, nonce: nonceOf(response), origin, notice } as const;
        return void response.send(checkoutPage(context, page));
      }
    }
  };
}
