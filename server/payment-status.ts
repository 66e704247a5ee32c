import type { RequestHandler } from 'express';
import { ownedPayment } from './payments.ts';
import type { Shop } from './shop.ts';
import { statusPage } from './views/status-page.ts';

/** `GET /payment_status?payment_id=`: the result, in words and as the Status Screen Brick. */
export function showPaymentStatus(shop: Shop): RequestHandler {
  return async function handlePaymentStatus(request, response) {
    const { payment, order } = await ownedPayment(shop, request, request.query.payment_id);
    response.send(statusPage({ payment, order, config: shop.config, response }));
  };
}
