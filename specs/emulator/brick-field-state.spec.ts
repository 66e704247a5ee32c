import { expect, test } from '@playwright/test';
import { fieldState } from '../../emulator/brick/secure-fields/field-state.ts';

const now = { month: 11, year: 2026 };
const master = { cardNumberLength: 16, luhn: true, securityCodeLength: 3, securityCodeOptional: false };

for (const [field, value, brand, cause] of [
  ['cardNumber', '5031 7557 3453 0604', master, null],
  ['cardNumber', '5031 7557 3453 0605', master, 'invalid_value'],
  ['cardNumber', '5031 7557 3453 0605', { ...master, luhn: false }, null],
  ['cardNumber', '5031 7557 3453', master, 'invalid_length'],
  ['cardNumber', '5031 7557 3453 0604', null, null],
  ['expirationDate', '11/26', null, null],
  ['expirationDate', '10/26', null, 'invalid_value'],
  ['expirationDate', '13/30', null, 'invalid_value'],
  ['expirationDate', '11/3', null, 'invalid_length'],
  ['securityCode', '123', master, null],
  ['securityCode', '1234', master, 'invalid_length'],
  ['securityCode', '1234', null, null],
  ['securityCode', '', master, 'invalid_length'],
  ['securityCode', '', { ...master, securityCodeOptional: true }, null],
] as const) {
  const card = brand ? 'a known card' : 'an unknown card';
  test(`${field} "${value}" of ${card} is ${cause ?? 'valid'}`, () => {
    expect(fieldState(field, value, { brand, now }).cause).toBe(cause);
  });
}
