import { Hono } from 'hono';
import type { Universes } from '../../core/universes.ts';

/** The challenge page of the bank that issued a card. */
export function threeDsPages(_universes: Universes): Hono {
  return new Hono();
}
