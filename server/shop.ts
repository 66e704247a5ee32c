import type { Logger } from 'pino';
import type { AttemptStore } from './attempt-store.ts';
import type { Config } from './config.ts';
import type { MercadoPago } from './mercadopago.ts';
import type { OrderStore } from './order-store.ts';
import type { PreferenceStore } from './preference-store.ts';

/** What the request handlers work with. */
export interface Shop {
  config: Config;
  orders: OrderStore;
  attempts: AttemptStore;
  preferences: PreferenceStore;
  mercadoPago: MercadoPago;
  logger: Logger;
}
