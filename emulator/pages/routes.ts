import { Hono } from 'hono';
import type { Universes } from '../core/universes.ts';
import { paymentPages } from './payment/routes.ts';
import { threeDsPages } from './three-ds/routes.ts';
import { walletPages } from './wallet/routes.ts';

/** The pages that links of answers lead a buyer to: vouchers, Pix, bank, wallet, and the bank's 3-D Secure challenge. */
export function pageRoutes(universes: Universes): Hono {
  const app = new Hono();
  app.route('/', paymentPages(universes));
  app.route('/', walletPages(universes));
  app.route('/', threeDsPages(universes));
  return app;
}
