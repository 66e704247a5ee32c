import type { SiteId } from '../sites.ts';
import { atms } from './atm.ts';
import { boleto } from './boleto.ts';
import type { Method } from './method.ts';
import { pix } from './pix.ts';
import { pse } from './pse.ts';
import { tickets } from './tickets.ts';

const METHODS: readonly Method[] = [pix, boleto, ...tickets, ...atms, pse];

/** The method with that `payment_method_id`, or null: cards have their own path. */
export function findMethod(id: unknown): Method | null {
  return METHODS.find(({ ids }) => ids.some((known) => known === id)) ?? null;
}

/** The methods without a card that a country has. */
export function methodsOf(site: SiteId): readonly Method[] {
  return METHODS.filter((method) => method.site === site);
}
