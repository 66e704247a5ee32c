import { resolveBin } from '../../core/bin.ts';
import { type CardToken, cardFaceOf, isPastMonth, isUsable } from '../../core/card-token.ts';
import type { Credential } from '../../core/credentials.ts';
import type { SavedCard } from '../../core/customer.ts';
import { customerRefusal } from '../../core/customer-refusal.ts';
import { issuerNamed } from '../../core/issuer.ts';
import type { Universe } from '../../core/universe.ts';
import type { Universes } from '../../core/universes.ts';
import type { CustomerCardRequest } from './customer-card-request.ts';

/** Who asks for a card to be kept, and where. */
export interface CardContext {
  universe: Universe;
  universes: Universes;
  credential: Credential;
}

/** What a saved card has of the token that it was made of. */
type CardOfToken = Omit<SavedCard, 'id' | 'customerId' | 'liveMode' | 'createdAt' | 'updatedAt'>;

/**
 * The card that a token stands for.
 * @throws ApiError 400: 140 for another seller's token, 121 for one that is unknown, used or expired, or that stands for a saved card
 * already, 122 for a card that has expired since, 127 for a method or an issuer that cannot be found or is not the card's.
 */
export function cardOfToken(request: CustomerCardRequest, context: CardContext): CardOfToken {
  const { universe } = context;
  const token = findToken(request.token, context);
  if (isPastMonth(token.expirationMonth, token.expirationYear, universe.now())) throw customerRefusal(122);
  return cardOf(token, request, universe);
}

/** Marks a token as used: it saves one card, or makes one payment. */
export function useUp(tokenId: string, universe: Universe): void {
  const token = universe.tokens.get(tokenId);
  if (token) universe.tokens.set(tokenId, { ...token, usedAt: universe.now(), updatedAt: universe.now() });
}

function findToken(id: string, { universe, universes, credential }: CardContext): CardToken {
  const token = universe.tokens.get(id);
  if (!token && universes.findToken(id)) throw customerRefusal(140);
  if (!token || !isUsable(token, universe.now()) || token.cardId !== null) throw customerRefusal(121);
  // As for a payment: a live token is worth nothing to test credentials.
  if (token.live && !credential.live) throw customerRefusal(121);
  return token;
}

function cardOf(token: CardToken, request: CustomerCardRequest, { site }: Universe): CardOfToken {
  const { bin } = token;
  const method = resolveBin(site, bin);
  const named = request.payment_method_id ?? method?.id;
  const issuer = method && issuerNamed(site, method, { bin, id: request.issuer_id ?? null });
  if (!method || named !== method.id || !issuer) throw customerRefusal(127);
  return { ...cardFaceOf(token), methodId: method.id, issuer };
}
