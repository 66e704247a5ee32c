import { expect, test } from '@playwright/test';
import { rulesOf } from '../../emulator/brick/fields/field-options.ts';
import type { FieldName } from '../../emulator/brick/secure-fields/field-names.ts';
import { fieldProblems } from '../../emulator/brick/secure-fields/field-problems.ts';

const now = { month: 11, year: 2026 };

const NOT_A_MONTH = { cause: 'invalid_type', message: 'expirationMonth should be a number.' };
const NOT_A_YEAR = { cause: 'invalid_type', message: 'expirationYear should be a number.' };
const NO_MONTH = { cause: 'invalid_value', message: 'expirationMonth should be a value from 1 to 12.' };
const YEAR_LENGTH = { cause: 'invalid_length', message: "expirationYear should be of length '2' or '4'." };
const PAST_YEAR = {
  cause: 'invalid_value',
  message: 'expirationYear should be greater or equal than 2026.',
};
const PAST_MONTH = {
  cause: 'invalid_value',
  message:
    "expirationMonth value should be greater than '10' or expirationYear value should be greater than '2026'.",
};

interface Row {
  field: FieldName;
  value: string;
  problems: { cause: string; message: string }[];
  /** Of `create`. */
  options?: { mode?: 'short' | 'full'; enableLuhnValidation?: boolean };
  /** Of `update`. */
  settings?: { length?: number; validation?: string; mode?: string };
  /** What the frame of the month knows of the year's, and the reverse. */
  sibling?: string;
}

const number = (cause: string, message: string) => [{ cause, message }];
const RANGE = number('invalid_length', "cardNumber should be of length between '9' and '18'.");
const LUHN = number('invalid_value', 'card number rejected on Luhn Validation.');
const CODE_OF_3 = number('invalid_length', "securityCode should be of length '3'.");
const CODE_OF_4 = number('invalid_length', "securityCode should be of length '4'.");
const standard = { enableLuhnValidation: true };

const ROWS: Row[] = [
  { field: 'cardNumber', value: '', problems: number('invalid_type', 'cardNumber should be a number.') },
  { field: 'cardNumber', value: '5031 7557', problems: RANGE },
  { field: 'cardNumber', value: '5031 7557 3', problems: [] },
  { field: 'cardNumber', value: '5031 7557 3453 0604 12', problems: [] },
  { field: 'cardNumber', value: '5031 7557 3453 0604 123', problems: RANGE },
  {
    field: 'cardNumber',
    value: '5031 7557 3453 060',
    settings: { length: 16 },
    problems: number('invalid_length', "cardNumber should be of length '16'."),
  },
  // A wrong check digit matters only when both the option and the settings ask for it.
  { field: 'cardNumber', value: '5031 7557 3453 0605', problems: [] },
  { field: 'cardNumber', value: '5031 7557 3453 0605', options: standard, problems: [] },
  { field: 'cardNumber', value: '5031 7557 3453 0605', settings: { validation: 'standard' }, problems: [] },
  {
    field: 'cardNumber',
    value: '5031 7557 3453 0605',
    options: standard,
    settings: { validation: 'standard' },
    problems: LUHN,
  },
  {
    field: 'cardNumber',
    value: '5031 7557 3453 0605',
    options: standard,
    settings: { validation: 'none' },
    problems: [],
  },
  {
    field: 'securityCode',
    value: '',
    problems: number('invalid_type', 'securityCode should be a number.'),
  },
  { field: 'securityCode', value: '', settings: { mode: 'optional' }, problems: [] },
  { field: 'securityCode', value: '12', settings: { mode: 'optional' }, problems: CODE_OF_3 },
  { field: 'securityCode', value: '12', problems: CODE_OF_3 },
  { field: 'securityCode', value: '123', problems: [] },
  { field: 'securityCode', value: '123', settings: { length: 4 }, problems: CODE_OF_4 },
  { field: 'expirationMonth', value: '', problems: [NOT_A_MONTH] },
  { field: 'expirationMonth', value: '0', problems: [NO_MONTH] },
  { field: 'expirationMonth', value: '13', problems: [NO_MONTH] },
  { field: 'expirationMonth', value: '12', problems: [] },
  { field: 'expirationMonth', value: '10', sibling: '26', problems: [PAST_MONTH] },
  { field: 'expirationMonth', value: '10', sibling: '2027', problems: [] },
  { field: 'expirationMonth', value: '11', sibling: '26', problems: [] },
  { field: 'expirationYear', value: '', problems: [NOT_A_YEAR] },
  { field: 'expirationYear', value: '203', problems: [YEAR_LENGTH] },
  { field: 'expirationYear', value: '25', problems: [PAST_YEAR] },
  { field: 'expirationYear', value: '2025', problems: [PAST_YEAR] },
  { field: 'expirationYear', value: '2026', sibling: '10', problems: [PAST_MONTH] },
  { field: 'expirationYear', value: '30', problems: [] },
  {
    field: 'expirationYear',
    value: '30',
    options: { mode: 'full' },
    problems: number('invalid_length', "expirationYear should be of length '4'."),
  },
  {
    field: 'expirationYear',
    value: '2030',
    options: { mode: 'short' },
    problems: number('invalid_length', "expirationYear should be of length '2'."),
  },
  { field: 'expirationDate', value: '', problems: [NOT_A_MONTH, NOT_A_YEAR] },
  { field: 'expirationDate', value: '13/25', problems: [NO_MONTH, PAST_YEAR] },
  { field: 'expirationDate', value: '10/26', problems: [PAST_MONTH] },
  { field: 'expirationDate', value: '11/2026', problems: [] },
];

for (const { field, value, problems, options = {}, settings = {}, sibling = '' } of ROWS) {
  const given = JSON.stringify({ ...options, ...settings, ...(sibling && { sibling }) });
  const causes = problems.map(({ cause }) => cause).join(' and ') || 'valid';
  test(`${field} "${value}" with ${given} is ${causes}`, () => {
    const rules = rulesOf(field, options, settings);

    expect(fieldProblems(field, value, { rules, now, sibling })).toEqual(problems);
  });
}
