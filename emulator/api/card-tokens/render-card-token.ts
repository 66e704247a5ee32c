import { type CardToken, dueAt, statusOf } from '../../core/card-token.ts';
import { mpDate } from '../../core/mp-date.ts';
import type { CardTokenAnswer } from './card-token-answer.ts';

/** A card token as the API answers it at a moment (epoch ms). */
export function renderCardToken(token: CardToken, now: number): CardTokenAnswer {
  const { name, identification } = token.cardholder;
  return {
    id: token.id,
    public_key: token.publicKey,
    card_id: token.cardId,
    status: statusOf(token, now),
    luhn_validation: true,
    // True with test credentials too: it says nothing about the environment.
    live_mode: true,
    require_esc: false,
    first_six_digits: token.firstSixDigits,
    last_four_digits: token.lastFourDigits,
    card_number_length: token.cardNumberLength,
    security_code_length: token.securityCodeLength,
    expiration_month: token.expirationMonth,
    expiration_year: token.expirationYear,
    cardholder: { name, identification: identification ?? { type: null, number: null } },
    date_created: mpDate(token.createdAt),
    date_last_updated: mpDate(token.updatedAt),
    date_due: mpDate(dueAt(token)),
    date_used: token.usedAt === null ? null : mpDate(token.usedAt),
  };
}
