import { DAY_MS } from '../../fixtures/catalog/durations.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';

export interface Identification {
  type: string;
  number: string;
}

/** A card token as the emulator keeps it: the number and the security code are gone by then. */
export interface CardToken {
  id: string;
  universeId: string;
  site: SiteId;
  publicKey: string;
  /** Made with APP_USR- credentials: test credentials cannot pay with it. */
  live: boolean;
  /** The customer's saved card that it stands for, if it does. */
  cardId: string | null;
  bin: string;
  firstSixDigits: string;
  lastFourDigits: string;
  cardNumberLength: number;
  /** Null until the code of a saved card is given. */
  securityCodeLength: number | null;
  expirationMonth: number;
  expirationYear: number;
  cardholder: { name: string; identification: Identification | null };
  createdAt: number;
  updatedAt: number;
  usedAt: number | null;
}

/** What a token and a saved card know of the card itself. */
export type CardFace = Pick<
  CardToken,
  | 'bin'
  | 'firstSixDigits'
  | 'lastFourDigits'
  | 'cardNumberLength'
  | 'expirationMonth'
  | 'expirationYear'
  | 'cardholder'
>;

/** The card itself, without whose it is and when it was kept. */
export function cardFaceOf(card: CardFace): CardFace {
  const { bin, firstSixDigits, lastFourDigits, cardNumberLength, expirationMonth, expirationYear } = card;
  return {
    bin,
    firstSixDigits,
    lastFourDigits,
    cardNumberLength,
    expirationMonth,
    expirationYear,
    cardholder: card.cardholder,
  };
}

// The documentation says seven days of life; the recorded answers show a date_due of eight.
const LIFE_MS = 7 * DAY_MS;
const DUE_MS = 8 * DAY_MS;

/** Whether a payment may still be made with the token; it works once, for seven days. */
export function isUsable(token: CardToken, now: number): boolean {
  return token.usedAt === null && now - token.createdAt <= LIFE_MS;
}

export function statusOf(token: CardToken, now: number): 'active' | 'used' | 'expired' {
  if (token.usedAt !== null) return 'used';
  return isUsable(token, now) ? 'active' : 'expired';
}

/** Whether a card's month is over. */
export function isPastMonth(month: number, year: number, now: number): boolean {
  return Date.UTC(year, month, 1) <= now;
}

export function dueAt(token: CardToken): number {
  return token.createdAt + DUE_MS;
}
