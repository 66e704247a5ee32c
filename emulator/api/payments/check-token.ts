import { type CardToken, isPastMonth, isUsable } from '../../core/card-token.ts';
import { refusal } from '../../core/refusal.ts';
import type { PaymentContext } from './payment-context.ts';
import type { PaymentRequest } from './payment-request.ts';

/**
 * The token of a request, if a payment may be made with it now.
 * @throws ApiError 400: 2006 unknown, used or expired, 2062 another seller's, 3 live, 3013 without security code, 3029 or 3030 for a card that has expired.
 */
export function checkToken(
  request: PaymentRequest,
  { universe, credential, services }: PaymentContext,
): CardToken {
  const id = request.token ?? '';
  const token = universe.tokens.get(id);
  if (!token && services.universes.findToken(id)) throw refusal(2062);
  if (!token || !isUsable(token, universe.now())) throw refusal(2006);
  if (token.live && !credential.live) throw refusal(3);
  if (token.securityCodeLength === null) throw refusal(3013);
  checkNotExpired(token, universe.now());
  return token;
}

// The card was good when the token was made; the universe's clock may have moved since.
function checkNotExpired({ expirationMonth, expirationYear }: CardToken, now: number): void {
  if (!isPastMonth(expirationMonth, expirationYear, now)) return;
  throw refusal(expirationYear < new Date(now).getUTCFullYear() ? 3030 : 3029);
}
