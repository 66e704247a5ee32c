import { z } from 'zod';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { ApiError, type Cause } from '../core/api-error.ts';
import { resolveBin } from '../core/bin.ts';
import { passesLuhn } from '../core/card-number.ts';
import type { CardToken, Identification } from '../core/card-token.ts';
import { identificationTypeOf, isValidIdentification } from '../core/identification.ts';

type Card = Pick<
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

const cardSchema = z.object({
  card_number: text,
  expiration_month: text,
  expiration_year: text,
  security_code: text,
  cardholder: z
    .object({ name: text, identification: z.object({ type: text, number: text }).nullish() })
    .nullish(),
});

type CardBody = z.infer<typeof cardSchema>;

/**
 * The card of a `POST /v1/card_tokens` body.
 * @throws ApiError 400 with one cause for every field in error. Source: devsite-docs data-insertion-errors.
 */
export function parseCard(body: unknown, context: { site: SiteId; now: number }): Card {
  const parsed = cardSchema.safeParse(body);
  if (!parsed.success) throw invalidParameters([{ code: '1', description: 'Params Error' }]);
  const card = parsed.data;
  const causes = [
    ...numberCauses(card, context.site),
    ...expirationCauses(card, context.now),
    ...holderCauses(card, context.site),
  ];
  if (causes.length > 0) throw invalidParameters(causes);
  const number = digitsOf(card.card_number);
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

function invalidParameters(causes: readonly Cause[]): ApiError {
  return new ApiError(400, 'invalid parameters', { error: 'bad_request', causes });
}

function digitsOf(number: string): string {
  return number.replace(/[\s-]/g, '');
}

function numberCauses(card: CardBody, site: SiteId): Cause[] {
  const number = digitsOf(card.card_number);
  if (number === '') return [{ code: '205', description: 'parameter cardNumber can not be null/empty' }];
  const method = resolveBin(site, number);
  const lengthFits = method ? number.length === method.cardNumberLength : /^\d{8,19}$/.test(number);
  if (!/^\d+$/.test(number) || !lengthFits || !passesLuhn(number)) {
    return [{ code: 'E301', description: 'invalid parameter cardNumber' }];
  }
  if (card.security_code === '') {
    return [{ code: '224', description: 'parameter securityCode can not be null/empty' }];
  }
  const codeLength = method?.securityCode.length;
  const codeFits = codeLength ? card.security_code.length === codeLength : true;
  if (!/^\d{3,4}$/.test(card.security_code) || !codeFits) {
    return [{ code: 'E203', description: 'invalid parameter securityCode' }];
  }
  return [];
}

function expirationCauses(card: CardBody, now: number): Cause[] {
  const causes: Cause[] = [];
  const month = Number(card.expiration_month);
  if (card.expiration_month === '') {
    causes.push({ code: '208', description: 'parameter cardExpirationMonth can not be null/empty' });
  } else if (!Number.isInteger(month) || month < 1 || month > 12) {
    causes.push({ code: '325', description: 'invalid parameter cardExpirationMonth' });
  }
  if (card.expiration_year === '') {
    causes.push({ code: '209', description: 'parameter cardExpirationYear can not be null/empty' });
  } else if (
    !/^(\d{2}|\d{4})$/.test(card.expiration_year) ||
    isPast(month, fullYear(card.expiration_year), now)
  ) {
    causes.push({ code: '326', description: 'invalid parameter cardExpirationYear' });
  }
  return causes;
}

function fullYear(year: string): number {
  return Number(year.length === 2 ? `20${year}` : year);
}

function isPast(month: number, year: number, now: number): boolean {
  return Date.UTC(year, month, 1) <= now;
}

function holderCauses(card: CardBody, site: SiteId): Cause[] {
  const name = card.cardholder?.name ?? '';
  const causes: Cause[] = [];
  if (name === '')
    causes.push({ code: '221', description: 'parameter cardholderName can not be null/empty' });
  else if (name.length > 100 || /\d{4}/.test(name)) {
    causes.push({ code: '316', description: 'invalid parameter cardholderName' });
  }
  const identification = identificationOf(card);
  if (!identification) return causes;
  const type = identificationTypeOf(site, identification.type);
  if (!type) causes.push({ code: '322', description: 'invalid parameter docType' });
  else if (!isValidIdentification(type, identification.number)) {
    causes.push({ code: '324', description: 'invalid parameter docNumber' });
  }
  return causes;
}

function identificationOf(card: CardBody): Identification | null {
  const identification = card.cardholder?.identification;
  return identification && (identification.type || identification.number) ? identification : null;
}
