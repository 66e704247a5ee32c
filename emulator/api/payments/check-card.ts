import type { CardPaymentMethod } from '../../../fixtures/catalog/types.ts';
import { ApiError } from '../../core/api-error.ts';
import { resolveBin } from '../../core/bin.ts';
import type { CardToken } from '../../core/card-token.ts';
import { type Issuer, issuerOfBin, issuersOf, knownIssuerOfBin } from '../../core/issuer.ts';
import { refusal } from '../../core/refusal.ts';
import type { Universe } from '../../core/universe.ts';
import type { PaymentRequest } from './payment-request.ts';

/**
 * The method and issuer of a token's card, which must be those that the request names.
 * @throws ApiError 400: 2131 or 10105 for a BIN that the site does not know, diff_param_bins for another brand or issuer, 3026 for
 * another brand than the saved card's, 10102 for an issuer that does not exist.
 */
export function checkCard(
  request: PaymentRequest,
  token: CardToken,
  { site }: Universe,
): { method: CardPaymentMethod; issuer: Issuer } {
  const { payment_method_id: named, issuer_id: issuerId } = request;
  const method = resolveBin(site, token.bin);
  if (!method) throw refusal(named ? 10105 : 2131);
  if (named && named !== method.id) throw token.cardId === null ? differentBins() : refusal(3026);
  if (issuerId === undefined || issuerId === null)
    return { method, issuer: issuerOfBin(site, method, token.bin) };
  const asked = issuersOf(site, method).find(({ id }) => id === String(issuerId));
  if (!asked) throw refusal(10102);
  const known = knownIssuerOfBin(site, method, token.bin);
  if (known && known.id !== asked.id) throw differentBins();
  return { method, issuer: asked };
}

// Seen without a cause: its code is not known.
function differentBins(): ApiError {
  return new ApiError(400, 'diff_param_bins', { error: 'bad_request' });
}
