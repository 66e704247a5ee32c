import { passesLuhn } from './card-number.ts';
import { type CalendarMonth, isExpired, parseExpirationDate } from './expiration-date.ts';
import type { BrandSettings, FieldState, FrameField } from './protocol.ts';

interface Surroundings {
  brand: BrandSettings | null;
  now: CalendarMonth;
}

type Cause = FieldState['cause'];

function cardNumberCause(value: string, { brand }: Surroundings): Cause {
  const digits = value.replace(/\s/g, '');
  if (/\D/.test(digits)) return 'invalid_type';
  const rightLength = brand
    ? digits.length === brand.cardNumberLength
    : digits.length >= 13 && digits.length <= 19;
  if (!rightLength) return 'invalid_length';
  return (brand?.luhn ?? true) && !passesLuhn(digits) ? 'invalid_value' : null;
}

function expirationDateCause(value: string, { now }: Surroundings): Cause {
  if (value.length < 5) return 'invalid_length';
  const date = parseExpirationDate(value);
  return date && !isExpired(date, now) ? null : 'invalid_value';
}

function securityCodeCause(value: string, { brand }: Surroundings): Cause {
  if (value === '' && brand?.securityCodeOptional) return null;
  if (/\D/.test(value)) return 'invalid_type';
  const rightLength = brand
    ? value.length === brand.securityCodeLength
    : value.length === 3 || value.length === 4;
  return rightLength ? null : 'invalid_length';
}

const CAUSES: Record<FrameField, (value: string, around: Surroundings) => Cause> = {
  cardNumber: cardNumberCause,
  expirationDate: expirationDateCause,
  securityCode: securityCodeCause,
};

/** What a frame may say about its content. Causes are those of the SDK's `validityChange` (sdk-js docs/fields.md). */
export function fieldState(field: FrameField, value: string, around: Surroundings): FieldState {
  return { empty: value === '', cause: CAUSES[field](value, around) };
}
