import cookieParser from 'cookie-parser';
import express, { type Express } from 'express';
import { showCardForm } from './card-form-checkout.ts';
import { showCheckout } from './checkout.ts';
import { keepChosenLanguage } from './chosen-language.ts';
import { securityHeaders } from './csp.ts';
import { handleErrors } from './handle-errors.ts';
import { showHealth } from './health.ts';
import { limitAttempts } from './limit-attempts.ts';
import { logRequests } from './log-requests.ts';
import { noStore } from './no-store.ts';
import { createOrder } from './orders.ts';
import { showPaymentReturn } from './payment-return.ts';
import { showPaymentStatus } from './payment-status.ts';
import { showPayment } from './payments.ts';
import { createPreference } from './preferences.ts';
import { Problem } from './problem.ts';
import { processPayment } from './process-payment.ts';
import { publicFiles } from './public-files.ts';
import type { Shop } from './shop.ts';
import { showHome, showProduct, showSite } from './storefront.ts';

/** The shop: its pages, and the API that its checkout calls. */
export function createApp(shop: Shop): Express {
  const { config, logger } = shop;
  const app = express();
  app.disable('x-powered-by');
  // Behind no proxy, X-Forwarded-* headers are the client's own invention.
  app.set('trust proxy', config.trustProxy);
  app.use(logRequests(logger), ...securityHeaders(config), publicFiles());
  // Small bodies only: no form here comes near the limit.
  app.use(express.json({ limit: '32kb' }), express.urlencoded({ extended: false, limit: '32kb' }));
  app.use(cookieParser(config.sessionSecret), keepChosenLanguage(config));

  app.get('/healthz', showHealth(shop));
  app.use(noStore);
  app.post('/orders', createOrder(shop));
  app.get('/checkout/:orderId', showCheckout(shop));
  app.get('/checkout/:orderId/card-form', showCardForm(shop));
  app.post('/process_payment', limitAttempts(config), processPayment(shop));
  app.post('/preferences', createPreference(shop));
  app.get('/payment_return', showPaymentReturn(shop));
  app.get('/payments/:id', showPayment(shop));
  app.get('/payment_status', showPaymentStatus(shop));
  app.get('/', showHome(shop));
  app.get('/:site', showSite(shop));
  app.get('/:site/:productId', showProduct(shop));

  app.use(() => {
    throw new Problem(404, 'not_found', { detail: 'There is nothing here.' });
  });
  app.use(handleErrors(shop));
  return app;
}
