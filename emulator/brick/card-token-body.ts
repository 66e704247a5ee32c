/** A card as forms hold it: digits as text. */
export interface CardTokenData {
  cardNumber?: string | undefined;
  expirationMonth?: string | undefined;
  expirationYear?: string | undefined;
  securityCode?: string | undefined;
  holder?: {
    name?: string | undefined;
    identification?: { type?: string | undefined; number?: string | undefined } | undefined;
  };
}

// The API takes numbers; what is none goes out as it is, for the API to name it.
function numeric(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : text;
}

/** What `POST /v1/card_tokens` expects; what is missing is left out. Source: the OpenAPI's CardTokenRequest. */
export function cardTokenBody(card: CardTokenData): object {
  return {
    card_number: card.cardNumber,
    expiration_month: numeric(card.expirationMonth),
    expiration_year: numeric(card.expirationYear),
    security_code: card.securityCode,
    cardholder: card.holder,
  };
}
