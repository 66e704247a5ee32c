import { type Provocation, tokenising } from './provocation.ts';

const CARD_FIELDS: readonly [when: string, sent: Record<string, unknown>, code: string][] = [
  ['the number is empty', { card_number: '' }, '205'],
  ['the number fails the Luhn check', { card_number: '5031433215406352' }, 'E301'],
  ['the number is too short for its brand', { card_number: '503143321540635' }, 'E301'],
  ['the security code is empty', { security_code: '' }, '224'],
  ['the security code is too long for its brand', { security_code: '1234' }, 'E203'],
  ['the month is empty', { expiration_month: null }, '208'],
  ['the month is 13', { expiration_month: 13 }, '325'],
  ['the year is empty', { expiration_year: null }, '209'],
  ['the card expired last month', { expiration_month: 10, expiration_year: 2026 }, '326'],
  ['the holder is empty', { cardholder: { name: ' ' } }, '221'],
  ['the holder is a number', { cardholder: { name: '12345' } }, '316'],
  ['the document has no type', { cardholder: { name: 'A', identification: { number: '1' } } }, '212'],
  ['the document has no number', { cardholder: { name: 'A', identification: { type: 'CPF' } } }, '214'],
  [
    'the document type is of another country',
    { cardholder: { name: 'A', identification: { type: 'DNI', number: '12345678' } } },
    '322',
  ],
  [
    'the document is too short',
    { cardholder: { name: 'A', identification: { type: 'CPF', number: '123' } } },
    '324',
  ],
];

/** What is wrong with a card that is tokenised. */
export const CARD_TOKEN_PROVOCATIONS: readonly Provocation[] = CARD_FIELDS.map(([when, sent, code]) => ({
  when,
  code,
  provoke: tokenising(sent),
}));
