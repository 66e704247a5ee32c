import { z } from 'zod';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import type { Cause } from '../../core/api-error.ts';
import { resolveBin } from '../../core/bin.ts';
import { passesLuhn } from '../../core/card-number.ts';
import { type CardToken, type Identification, isPastMonth } from '../../core/card-token.ts';
import { identificationTypeOf, isValidIdentification } from '../../core/identification.ts';
import { cardCause, invalidCard } from './card-token-refusal.ts';
import { checkSecurityCode } from './check-security-code.ts';

/** What a token keeps of a card that was typed. */
export type Card = Pick<
  CardToken,
  | 'bin'
  | 'firstSixDigits'
  | 'lastFourDigits'
  | 'cardNumberLength'
  | 'securityCodeLength'
  | 'expirationMonth'
  | 'expirationYear'
  | 'cardholder'
>;

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value).trim()));

/** A card as a form gives it; clients send its numbers as texts too. */
export const cardSchema = z.object({
  card_number: text,
  expiration_month: text,
  expiration_year: text,
  security_code: text,
  cardholder: z
    .object({ name: text, identification: z.object({ type: text, number: text }).nullish() })
    .nullish(),
  site_id: z.string().nullish(),
  device: z.unknown().optional(),
});

type CardBody = z.infer<typeof cardSchema>;

/**
 * The card of a `POST /v1/card_tokens` body.
 * @throws ApiError 400 with one cause for every field in error. Source: devsite-docs data-insertion-errors.
 */
export function parseCard(body: unknown, context: { site: SiteId; now: number }): Card {
  const parsed = cardSchema.safeParse(body);
  if (!parsed.success) throw invalidCard([{ code: '1', description: 'Params Error' }]);
  const card = parsed.data;
  const number = digitsOf(card.card_number);
  const causes = [
    ...numberCauses(number, context.site),
    ...checkSecurityCode(card.security_code, resolveBin(context.site, number)),
    ...expirationCauses(card, context.now),
    ...holderCauses(card, context.site),
  ];
  if (causes.length > 0) throw invalidCard(causes);
  return {
    bin: number.slice(0, 8),
    firstSixDigits: number.slice(0, 6),
    lastFourDigits: number.slice(-4),
    cardNumberLength: number.length,
    securityCodeLength: card.security_code.length,
    expirationMonth: Number(card.expiration_month),
    expirationYear: fullYear(card.expiration_year),
    cardholder: { name: card.cardholder?.name ?? '', identification: identificationOf(card) },
  };
}

function digitsOf(number: string): string {
  return number.replace(/[\s-]/g, '');
}

function numberCauses(number: string, site: SiteId): Cause[] {
  if (number === '') return [cardCause(205)];
  const method = resolveBin(site, number);
  const lengthFits = method ? number.length === method.cardNumberLength : /^\d{8,19}$/.test(number);
  return /^\d+$/.test(number) && lengthFits && passesLuhn(number) ? [] : [cardCause('E301')];
}

function expirationCauses(card: CardBody, now: number): Cause[] {
  const month = Number(card.expiration_month);
  const monthFits = /^\d{1,2}$/.test(card.expiration_month) && month >= 1 && month <= 12;
  const yearFits = /^(\d{2}|\d{4})$/.test(card.expiration_year);
  const isOver = yearFits && isPastMonth(monthFits ? month : 12, fullYear(card.expiration_year), now);
  return [
    ...(card.expiration_month === '' ? [cardCause(208)] : monthFits ? [] : [cardCause(325)]),
    ...(card.expiration_year === '' ? [cardCause(209)] : yearFits && !isOver ? [] : [cardCause(326)]),
  ];
}

function fullYear(year: string): number {
  return Number(year.length === 2 ? `20${year}` : year);
}

function holderCauses(card: CardBody, site: SiteId): Cause[] {
  const name = card.cardholder?.name ?? '';
  const isMistyped = name.length > 100 || /\d{4}/.test(name);
  return [
    ...(name === '' ? [cardCause(221)] : isMistyped ? [cardCause(316)] : []),
    ...identificationCauses(identificationOf(card), site),
  ];
}

function identificationCauses(identification: Identification | null, site: SiteId): Cause[] {
  if (!identification) return [];
  if (identification.type === '') return [cardCause(212)];
  const type = identificationTypeOf(site, identification.type);
  if (!type) return [cardCause(322)];
  if (identification.number === '') return [cardCause(214)];
  return isValidIdentification(site, type, identification.number) ? [] : [cardCause(324)];
}

function identificationOf(card: CardBody): Identification | null {
  const identification = card.cardholder?.identification;
  return identification && (identification.type || identification.number) ? identification : null;
}
