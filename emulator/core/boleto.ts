import { DAY_MS, HOUR_MS } from '../../fixtures/catalog/durations.ts';
import { modulus10, modulus11 } from './check-digits.ts';
import { roundTo } from './money.ts';

const BANK_AND_CURRENCY = '2379';

// Bradesco's own part of a recorded boleto: agency, wallet, then the number of the boleto, then the account and a zero.
const AGENCY_AND_WALLET = '300026';
const ACCOUNT_AND_ZERO = '00633330';

const BRASILIA_MS = -3 * HOUR_MS;
const FIRST_DAY = Date.UTC(1997, 9, 7);

/**
 * The days from 7 October 1997 to a due day in Brasília. Four digits hold them until 21 February 2025; the next day begins again at 1000.
 * Source: FEBRABAN's rules for boletos.
 */
export function dueFactor(dueAt: number): string {
  const days = Math.floor((dueAt + BRASILIA_MS - FIRST_DAY) / DAY_MS);
  return String(((((days - 1000) % 9000) + 9000) % 9000) + 1000);
}

/** What a boleto is made of. */
export interface BoletoParts {
  /** Its number at the bank, ten digits. */
  reference: string;
  /** In BRL. */
  amount: number;
  /** Epoch ms. */
  dueAt: number;
}

/** The 44 digits of a boleto's barcode; the fifth one checks the others. */
export function boletoBarcode({ reference, amount, dueAt }: BoletoParts): string {
  const cents = String(roundTo(amount * 100, 0)).padStart(10, '0');
  const free = AGENCY_AND_WALLET + reference.padStart(11, '0') + ACCOUNT_AND_ZERO;
  const rest = dueFactor(dueAt) + cents + free;
  return BANK_AND_CURRENCY + modulus11(BANK_AND_CURRENCY + rest) + rest;
}

/** The 47 digits that a buyer types in place of a barcode: its parts in another order, three of them with their check digits. */
export function digitableLine(barcode: string): string {
  const free = barcode.slice(19);
  const fields = [barcode.slice(0, 4) + free.slice(0, 5), free.slice(5, 15), free.slice(15)];
  return fields.map((field) => field + modulus10(field)).join('') + barcode.slice(4, 19);
}
