import { z } from 'zod';
import { ApiError } from '../../core/api-error.ts';
import { cardMethodOf } from '../../core/bin.ts';
import { cardFaceOf, isPastMonth } from '../../core/card-token.ts';
import type { SavedCard } from '../../core/customer.ts';
import type { Universe } from '../../core/universe.ts';
import { numberOrText } from '../number-or-text.ts';
import { cardCause, invalidCard } from './card-token-refusal.ts';
import { checkSecurityCode } from './check-security-code.ts';
import type { Card } from './parse-card.ts';

/** A customer's saved card, whose security code may follow later. */
export const savedCardSchema = z.object({
  card_id: numberOrText,
  customer_id: z.string().nullish(),
  security_code: numberOrText.nullish(),
});

/**
 * The card of a `POST /v1/card_tokens` body that names a saved one.
 * @throws ApiError 404 for a card that the seller does not keep, or not for the customer that is named, 400 with causes E203 or 326 for its code or its age.
 */
export function savedCardOf(body: unknown, universe: Universe): Card & { cardId: string } {
  const parsed = savedCardSchema.safeParse(body);
  if (!parsed.success) throw invalidCard([{ code: '1', description: 'Params Error' }]);
  const { card_id: id, customer_id: owner, security_code: given } = parsed.data;
  const card = findSavedCard(id, universe);
  if (!card || (owner && owner !== card.customerId))
    throw new ApiError(404, 'Card not found', { error: 'not_found' });
  const isOver = isPastMonth(card.expirationMonth, card.expirationYear, universe.now());
  const causes = [
    ...(given ? checkSecurityCode(given, cardMethodOf(universe.site, card.methodId)) : []),
    ...(isOver ? [cardCause(326)] : []),
  ];
  if (causes.length > 0) throw invalidCard(causes);
  return {
    cardId: card.id,
    ...cardFaceOf(card),
    securityCodeLength: given ? given.length : null,
  };
}

function findSavedCard(id: string, universe: Universe): SavedCard | null {
  for (const { cards } of universe.customers.values()) {
    const card = cards.find((known) => known.id === id);
    if (card) return card;
  }
  return null;
}
