import type { ApiClient } from '../sdk/api-client.ts';
import { savedCardsSchema, type WireSavedCard } from '../wire/saved-cards.ts';
import type { CheckedForm } from './check-form.ts';
import { CARD_TYPES } from './method-types.ts';

// No source shows how the real Brick reads saved cards with a public key: the call is ours.
const PATH = '/bricks/payment_brick/saved_cards';

/**
 * The customer's saved cards that the shop names and that can still pay: the newest first, or in the shop's own order.
 * Null when the API refuses. Both the customer and the cards must be named. Source: sdk-js docs/bricks/payment-guest.md.
 */
export async function fetchSavedCards(
  api: ApiClient,
  { brick, settings, enabled }: CheckedForm,
): Promise<WireSavedCard[] | null> {
  const { customerId, cardsIds = [] } = settings.initialization.payer ?? {};
  const isAsked = brick === 'payment' && CARD_TYPES.some((type) => enabled.has(type));
  if (!isAsked || !customerId || cardsIds.length === 0) return [];
  try {
    const query = { customer_id: customerId, card_ids: cardsIds.join(',') };
    const cards = await api.get(PATH, query, savedCardsSchema);
    warnOfMissing(cards, cardsIds);
    if (!settings.customization?.visual?.preserveSavedCardsOrder) return cards;
    return cards.toSorted((one, other) => cardsIds.indexOf(one.id) - cardsIds.indexOf(other.id));
  } catch {
    return null;
  }
}

function warnOfMissing(cards: readonly WireSavedCard[], asked: readonly string[]): void {
  for (const id of asked) {
    if (cards.some((card) => card.id === id)) continue;
    console.warn(`[payment Brick] saved card ${id} is unknown to the customer or expired, and was left out.`);
  }
}
