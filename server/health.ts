import type { RequestHandler } from 'express';
import type { Shop } from './shop.ts';

/** `GET /healthz`: 200 while the shop can take orders, so that a balancer sends none to one that cannot. */
export function showHealth({ orders, logger }: Shop): RequestHandler {
  return async function handleHealth(_request, response) {
    try {
      await orders.ping();
      response.json({ status: 'ok' });
    } catch (error) {
      logger.error({ reason: String(error) }, 'database unusable');
      response.status(503).json({ status: 'database_unusable' });
    }
  };
}
