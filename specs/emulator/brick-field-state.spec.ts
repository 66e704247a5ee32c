import { expect, test } from '@playwright/test';
import { ANY_CARD } from '../../emulator/brick/secure-fields/field-rules.ts';
import { fieldState } from '../../emulator/brick/secure-fields/field-state.ts';

const now = { month: 11, year: 2026 };
const master = {
  ...ANY_CARD,
  cardNumberLength: { min: 16, max: 16 },
  securityCodeLength: { min: 3, max: 3 },
};

for (const [field, value, rules, cause] of [
  ['cardNumber', '5031 7557 3453 0604', master, null],
  ['cardNumber', '5031 7557 3453 0605', master, 'invalid_value'],
  ['cardNumber', '5031 7557 3453 0605', { ...master, luhn: false }, null],
  ['cardNumber', '5031 7557 3453', master, 'invalid_length'],
  ['cardNumber', '5031 7557 3453 0604', ANY_CARD, null],
  ['cardNumber', '', ANY_CARD, 'invalid_type'],
  ['expirationDate', '11/26', ANY_CARD, null],
  ['expirationDate', '10/26', ANY_CARD, 'invalid_value'],
  ['expirationDate', '13/30', ANY_CARD, 'invalid_value'],
  ['expirationDate', '11/3', ANY_CARD, 'invalid_length'],
  ['securityCode', '123', master, null],
  ['securityCode', '1234', master, 'invalid_length'],
  ['securityCode', '1234', ANY_CARD, null],
  ['securityCode', '', master, 'invalid_type'],
  ['securityCode', '', { ...master, securityCodeOptional: true }, null],
] as const) {
  const card = rules === ANY_CARD ? 'an unknown card' : 'a known card';
  test(`${field} "${value}" of ${card} is ${cause ?? 'valid'}`, () => {
    expect(fieldState(field, value, { rules, now }).cause).toBe(cause);
  });
}
