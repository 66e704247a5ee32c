import { expect, test } from '@playwright/test';
import { bareIdentification, formatIdentification } from '../../emulator/brick/form/identification-number.ts';
import { formatMoney } from '../../emulator/brick/format-money.ts';
import { formatCardNumber } from '../../emulator/brick/secure-fields/card-number.ts';
import { formatExpirationDate } from '../../emulator/brick/secure-fields/expiration-date.ts';

for (const [typed, shown] of [
  ['5031755734530604', '5031 7557 3453 0604'],
  ['50317', '5031 7'],
  ['375365153556885', '3753 651535 56885'],
  ['37536', '3753 6'],
  ['5031-7557', '5031 7557'],
  ['', ''],
] as const) {
  test(`card number ${typed || '(empty)'} is shown as ${shown || '(empty)'}`, () => {
    expect(formatCardNumber(typed, null)).toBe(shown);
  });
}

test('digits beyond the length of the brand are dropped', () => {
  expect(formatCardNumber('50317557345306049', 16)).toBe('5031 7557 3453 0604');
});

for (const [typed, shown] of [
  ['1130', '11/30'],
  ['11/30', '11/30'],
  ['11/2030', '11/30'],
  ['3', '03'],
  ['1', '1'],
  ['1/30', '01/30'],
  ['113', '11/3'],
] as const) {
  test(`expiration ${typed} is shown as ${shown}`, () => {
    expect(formatExpirationDate(typed)).toBe(shown);
  });
}

const cpf = { id: 'CPF', name: 'CPF', type: 'number', min_length: 11, max_length: 11 };
const rut = { id: 'RUT', name: 'RUT', type: 'letter', min_length: 8, max_length: 9 };

test('a CPF is punctuated while it is typed', () => {
  expect(formatIdentification('1234567', cpf)).toBe('123.456.7');
  expect(formatIdentification('12345678909', cpf)).toBe('123.456.789-09');
});

test('a document goes out without its punctuation', () => {
  expect(bareIdentification('123.456.789-09', cpf)).toBe('12345678909');
  expect(bareIdentification('12.345.678-K', rut)).toBe('12345678K');
});

const wire = { decimals: 2, decimal_separator: ',', thousands_separator: '.' };

for (const [amount, currency, words] of [
  [1234567.5, { ...wire, id: 'BRL', symbol: 'R$' }, 'R$ 1.234.567,50'],
  [207.72, { ...wire, id: 'MXN', symbol: '$', decimal_separator: '.', thousands_separator: ',' }, '$207.72'],
  [15000, { ...wire, id: 'CLP', symbol: '$', decimals: 0 }, '$15.000'],
] as const) {
  test(`an amount in ${currency.id} is written as ${words}`, () => {
    expect(formatMoney(amount, currency)).toBe(words);
  });
}
