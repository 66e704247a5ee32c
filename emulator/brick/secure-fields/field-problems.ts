import { passesLuhn } from './card-number.ts';
import { type CalendarMonth, fullYear, splitExpirationDate } from './expiration-date.ts';
import type { FieldName } from './field-names.ts';
import type { FieldRules, Lengths } from './field-rules.ts';
import type { FieldProblem } from './field-state.ts';

export interface Surroundings {
  rules: FieldRules;
  now: CalendarMonth;
  /** What the month's frame knows of the year's, and the reverse. */
  sibling?: string;
}

function invalid(kind: 'type' | 'length' | 'value', message: string): FieldProblem {
  return { cause: `invalid_${kind}`, message };
}

function notANumber(field: FieldName): FieldProblem {
  return invalid('type', `${field} should be a number.`);
}

function isWithin(text: string, { min, max }: Lengths): boolean {
  return text.length >= min && text.length <= max;
}

// The table of sdk-js docs knows only the range; integrations translate "of length '16'." too.
function lengthWords({ min, max }: Lengths): string {
  return min === max ? `of length '${min}'` : `of length between '${min}' and '${max}'`;
}

function cardNumberProblems(value: string, { rules }: Surroundings): FieldProblem[] {
  const digits = value.replace(/\s/g, '');
  if (!/^\d+$/.test(digits)) return [notANumber('cardNumber')];
  if (!isWithin(digits, rules.cardNumberLength)) {
    return [invalid('length', `cardNumber should be ${lengthWords(rules.cardNumberLength)}.`)];
  }
  const isMistyped = rules.luhn && !passesLuhn(digits);
  return isMistyped ? [invalid('value', 'card number rejected on Luhn Validation.')] : [];
}

function securityCodeProblems(value: string, { rules }: Surroundings): FieldProblem[] {
  if (value === '' && rules.securityCodeOptional) return [];
  if (!/^\d+$/.test(value)) return [notANumber('securityCode')];
  return isWithin(value, rules.securityCodeLength)
    ? []
    : [invalid('length', `securityCode should be ${lengthWords(rules.securityCodeLength)}.`)];
}

function monthProblems(month: string): FieldProblem[] {
  if (!/^\d+$/.test(month)) return [notANumber('expirationMonth')];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? [] : [invalid('value', 'expirationMonth should be a value from 1 to 12.')];
}

function yearProblems(year: string, { rules, now }: Surroundings): FieldProblem[] {
  if (!/^\d+$/.test(year)) return [notANumber('expirationYear')];
  if (!rules.yearLengths.includes(year.length)) {
    const lengths = rules.yearLengths.map((length) => `'${length}'`).join(' or ');
    return [invalid('length', `expirationYear should be of length ${lengths}.`)];
  }
  const isPast = fullYear(year) < now.year;
  return isPast ? [invalid('value', `expirationYear should be greater or equal than ${now.year}.`)] : [];
}

/** A month that is over in a year that is not: wrong only together. */
function pastMonthProblems(month: string, year: string, around: Surroundings): FieldProblem[] {
  const { now } = around;
  if (monthProblems(month).length > 0 || yearProblems(year, around).length > 0) return [];
  if (fullYear(year) > now.year || Number(month) >= now.month) return [];
  const words = `expirationMonth value should be greater than '${now.month - 1}' or expirationYear value should be greater than '${now.year}'.`;
  return [invalid('value', words)];
}

function expirationDateProblems(value: string, around: Surroundings): FieldProblem[] {
  const { month, year } = splitExpirationDate(value);
  return [...monthProblems(month), ...yearProblems(year, around), ...pastMonthProblems(month, year, around)];
}

const PROBLEMS: Record<FieldName, (value: string, around: Surroundings) => FieldProblem[]> = {
  cardNumber: cardNumberProblems,
  securityCode: securityCodeProblems,
  expirationDate: expirationDateProblems,
  expirationMonth: (month, around) => [
    ...monthProblems(month),
    ...pastMonthProblems(month, around.sibling ?? '', around),
  ],
  expirationYear: (year, around) => [
    ...yearProblems(year, around),
    ...pastMonthProblems(around.sibling ?? '', year, around),
  ],
};

/** Everything that is wrong with the content of a field, in the words of the SDK. Source: sdk-js docs/fields.md. */
export function fieldProblems(field: FieldName, value: string, around: Surroundings): FieldProblem[] {
  return PROBLEMS[field](value, around);
}
