import { JS_VERSION } from '../../js-version.ts';
import { type CardToken, cardTokenSchema, errorEnvelopeSchema } from '../../wire.ts';
import { parseExpirationDate } from '../expiration-date.ts';
import type { TokenHolder } from '../protocol.ts';
import type { FrameParameters } from './frame-parameters.ts';

const DEADLINE_MS = 20_000;

export interface CardData {
  cardNumber: string;
  expirationDate: string;
  securityCode: string;
  holder: TokenHolder;
}

/** Creates the token of a card. Throws with the API's message when it refuses; the message never holds card data. */
export async function postCardToken(
  api: string,
  parameters: FrameParameters,
  card: CardData,
): Promise<CardToken> {
  const query = new URLSearchParams({
    public_key: parameters.public_key,
    locale: parameters.locale,
    js_version: JS_VERSION,
    referer: parameters.referer,
  });
  const date = parseExpirationDate(card.expirationDate);
  const response = await fetch(`${api}/v1/card_tokens?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      card_number: card.cardNumber.replace(/\D/g, ''),
      expiration_month: date?.month,
      expiration_year: date?.year,
      security_code: card.securityCode,
      cardholder: card.holder,
    }),
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  const body: unknown = await response.json();
  if (response.ok) return cardTokenSchema.parse(body);
  const envelope = errorEnvelopeSchema.safeParse(body);
  throw new Error((envelope.success && envelope.data.message) || `card_tokens answered ${response.status}`);
}
