import type { Identification } from './card-token.ts';
import type { Issuer } from './issuer.ts';

/** A card that a seller keeps for a customer; the number is gone. */
export interface SavedCard {
  id: string;
  customerId: string;
  methodId: string;
  issuer: Issuer;
  bin: string;
  firstSixDigits: string;
  lastFourDigits: string;
  cardNumberLength: number;
  expirationMonth: number;
  expirationYear: number;
  cardholder: { name: string; identification: Identification | null };
  createdAt: number;
  updatedAt: number;
}

/** A buyer that a seller knows by e-mail. Never changed: an update makes a new one. */
export interface Customer {
  id: string;
  email: string;
  firstName: string | null;
  lastName: string | null;
  phone: { areaCode: string | null; number: string | null };
  identification: { type: string | null; number: string | null };
  address: {
    id: string | null;
    zipCode: string | null;
    streetName: string | null;
    streetNumber: number | null;
  };
  dateRegistered: string | null;
  description: string | null;
  metadata: Record<string, unknown>;
  defaultCardId: string | null;
  cards: readonly SavedCard[];
  createdAt: number;
  updatedAt: number;
}
