import type { RequestHandler } from 'express';
import { adoptFromWallet } from './adopt-from-wallet.ts';
import { blocks } from './attempt-store.ts';
import { confirmAttempt } from './confirm-attempt.ts';
import { nonceOf } from './csp.ts';
import { Deadline } from './deadline.ts';
import { ownedOrder } from './orders.ts';
import { pageContext } from './page-context.ts';
import type { Shop } from './shop.ts';
import { SITES } from './sites.ts';
import { cardFormPage } from './views/card-form-page.ts';

// The buyer waits for the page.
const CONFIRM_MS = 5000;

/** `GET /checkout/:orderId/card-form`: a form of the shop's own, for cards. What holds the order is the checkout's to show. */
export function showCardForm(shop: Shop): RequestHandler {
  return async function handleCardForm(request, response) {
    const order = await ownedOrder(shop, request, String(request.params.orderId));
    const deadline = new Deadline(Math.min(CONFIRM_MS, shop.config.deadlineMs));
    await adoptFromWallet(shop, { order, deadline });
    const attempt = await shop.attempts.blocking(order.id);
    const held = attempt && (await confirmAttempt(shop, { order, attempt, deadline }));
    if (held && blocks(held)) return response.redirect(303, `/checkout/${order.id}`);
    const context = pageContext(request, response, SITES[order.site]);
    response.send(cardFormPage(context, { order, config: shop.config, nonce: nonceOf(response) }));
  };
}
