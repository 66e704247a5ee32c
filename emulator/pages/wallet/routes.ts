import { Hono } from 'hono';
import type { Universes } from '../../core/universes.ts';

/** Checkout Pro as far as the wallet needs it, by the links of a preference. */
export function walletPages(_universes: Universes): Hono {
  return new Hono();
}
