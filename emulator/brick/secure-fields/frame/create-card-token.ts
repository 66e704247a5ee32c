import { type CardTokenData, cardTokenBody } from '../../card-token-body.ts';
import type { ApiClient } from '../../sdk/api-client.ts';
import { type CardToken, cardTokenSchema } from '../../wire/card-token.ts';
import { fullYear, splitExpirationDate } from '../expiration-date.ts';
import type { FieldName } from '../field-names.ts';
import type { TokenSubject } from '../protocol.ts';

type TypedValues = Partial<Record<FieldName, string>>;

/**
 * Creates the token of what stands in the frames, or completes one.
 * Throws ApiError when the API refuses; its words never hold card data. Source of the calls: sdk-js docs/fields.md.
 */
export function createCardToken(
  api: ApiClient,
  subject: TokenSubject,
  typed: TypedValues,
): Promise<CardToken> {
  const path = '/v1/card_tokens';
  switch (subject.of) {
    case 'typedCard':
      return api.post(path, cardTokenBody({ ...cardOf(typed), holder: subject.holder }), cardTokenSchema);
    case 'savedCard': {
      const body = { card_id: subject.cardId, security_code: typed.securityCode };
      return api.post(path, body, cardTokenSchema);
    }
    case 'token': {
      const address = `${path}/${encodeURIComponent(subject.tokenId)}`;
      return api.put(address, cardTokenBody(cardOf(typed)), cardTokenSchema);
    }
  }
}

// An empty field is left out: an update must not erase what the token has.
function cardOf(typed: TypedValues): CardTokenData {
  const date = splitExpirationDate(typed.expirationDate ?? '');
  const year = typed.expirationYear || date.year;
  return {
    cardNumber: typed.cardNumber?.replace(/\D/g, '') || undefined,
    expirationMonth: typed.expirationMonth || date.month || undefined,
    expirationYear: year ? String(fullYear(year)) : undefined,
    securityCode: typed.securityCode || undefined,
  };
}
