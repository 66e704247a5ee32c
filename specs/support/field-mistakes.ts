import type { CardEntry, PaymentBrick } from 'brickwright';
import type { FormMessage } from './form-words.ts';

/** One thing wrong in a form that is right otherwise. */
export interface FieldMistake {
  what: string;
  says: FormMessage;
  make(brick: PaymentBrick, entry: CardEntry): Promise<unknown>;
}

/** Every way in which a field of the card form can be left empty or wrong. */
export const FIELD_MISTAKES: readonly FieldMistake[] = [
  { what: 'no card number', says: 'required', make: (brick) => brick.cardNumber.fill('') },
  {
    what: 'a card number whose digits do not check',
    says: 'invalidCardNumber',
    make: (brick, { card }) => brick.cardNumber.fill(withOtherLastDigit(card.number)),
  },
  {
    what: 'a card number without its last digit',
    says: 'invalidCardNumber',
    make: (brick, { card }) => brick.cardNumber.fill(card.number.slice(0, -1)),
  },
  { what: 'no expiration date', says: 'required', make: (brick) => brick.expirationDate.fill('') },
  {
    what: 'an expiration date in the past',
    says: 'invalidExpirationDate',
    make: (brick) => brick.expirationDate.fill('01/20'),
  },
  {
    what: 'half an expiration date',
    says: 'invalidExpirationDate',
    make: (brick) => brick.expirationDate.fill('11/3'),
  },
  { what: 'no security code', says: 'required', make: (brick) => brick.securityCode.fill('') },
  {
    what: 'a security code of two digits',
    says: 'invalidSecurityCode',
    make: (brick) => brick.securityCode.fill('12'),
  },
  { what: 'no holder', says: 'required', make: (brick) => brick.payer.holder.fill('') },
  {
    what: 'a holder with digits',
    says: 'invalidName',
    make: (brick) => brick.payer.holder.fill('APRO 2'),
  },
  { what: 'no document', says: 'required', make: (brick) => brick.payer.documentNumber.fill('') },
  { what: 'no e-mail', says: 'required', make: (brick) => brick.payer.email.fill('') },
  {
    what: 'an e-mail without a domain',
    says: 'invalidEmail',
    make: (brick) => brick.payer.email.fill('buyer@'),
  },
];

function withOtherLastDigit(number: string): string {
  return number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10);
}
