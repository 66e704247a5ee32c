import { formatCardNumber } from '../card-number.ts';
import { formatExpirationDate } from '../expiration-date.ts';
import type { FieldName } from '../field-names.ts';
import { type FieldRules, onlyLength } from '../field-rules.ts';

/** What a field shows of what was typed: digits, grouped, and no more of them than its rules allow. */
export function formatTyped(field: FieldName, typed: string, rules: FieldRules): string {
  const yearLength = rules.yearLengths.includes(4) ? 4 : 2;
  const digits = typed.replace(/\D/g, '');
  switch (field) {
    case 'cardNumber':
      return formatCardNumber(typed, onlyLength(rules.cardNumberLength));
    case 'expirationDate':
      return formatExpirationDate(typed, yearLength);
    case 'expirationMonth':
      return digits.slice(0, 2);
    case 'expirationYear':
      return digits.slice(0, yearLength);
    case 'securityCode':
      return digits.slice(0, rules.securityCodeLimit);
  }
}
