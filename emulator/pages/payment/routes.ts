import { Hono } from 'hono';
import type { Universes } from '../../core/universes.ts';

/** Voucher, Pix and bank pages, by the links of a payment. */
export function paymentPages(_universes: Universes): Hono {
  return new Hono();
}
