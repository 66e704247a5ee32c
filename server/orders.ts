import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Order } from './order.ts';
import { itemsOf, orderBody, totalOf } from './order-body.ts';
import { Problem } from './problem.ts';
import { ensureSession, requireSession } from './session.ts';
import type { Shop } from './shop.ts';
import { SITES } from './sites.ts';
import { validationProblem } from './validation-problem.ts';

/** `POST /orders`: an order with the server's prices, owned by the session. */
export function createOrder({ config, orders }: Shop): RequestHandler {
  return async function handleCreateOrder(request, response) {
    const body = orderBody(config).safeParse(request.body);
    if (!body.success) throw validationProblem(body.error);
    const site = SITES[body.data.site];
    const items = itemsOf(body.data, config);
    const order: Order = {
      id: randomUUID(),
      sessionId: ensureSession(request, response, config),
      site: site.id,
      amount: totalOf(items, site),
      description: items
        .map(({ quantity, title }) => `${quantity} × ${title}`)
        .join(', ')
        .slice(0, 250),
      items,
      payer: body.data.payer ?? {},
    };
    await orders.add(order);
    const { id, amount, description } = order;
    const checkout_url = `/checkout/${id}`;
    response
      .status(201)
      .location(checkout_url)
      .json({ id, site: site.id, currency_id: site.currency.id, amount, description, items, checkout_url });
  };
}

/**
 * The order with that id (without one: the newest) if the request's session owns it.
 * @throws Problem 403 without a session, 404 for anyone else's order
 */
export async function ownedOrder({ orders }: Shop, request: Request, id?: string): Promise<Order> {
  const order = await orders.ofSession(requireSession(request), id);
  if (order) return order;
  throw new Problem(404, 'order_not_found', {
    detail: 'This session has no such order. Create one with POST /orders.',
  });
}
