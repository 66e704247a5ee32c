import type { Universe } from '../core/universe.ts';

/** What there is in a universe, and the pair that belongs to it. */
export function summaryOf(universe: Universe): Record<string, unknown> {
  return {
    id: universe.id,
    site: universe.site,
    seed: universe.seed,
    slow: universe.slow,
    now: new Date(universe.now()).toISOString(),
    public_key: universe.publicKey,
    access_token: universe.accessToken,
    payments: universe.payments.size,
    card_tokens: universe.tokens.size,
    customers: universe.customers.size,
    preferences: universe.preferences.size,
    merchant_orders: universe.merchantOrders.size,
    chargebacks: universe.chargebacks.size,
  };
}
