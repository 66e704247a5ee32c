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
  liveMode: boolean;
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
    cityName: string | null;
  };
  defaultAddressId: string | null;
  dateRegistered: string | null;
  description: string | null;
  metadata: Record<string, unknown>;
  defaultCardId: string | null;
  cards: readonly SavedCard[];
  liveMode: boolean;
  createdAt: number;
  updatedAt: number;
}

export const NO_PHONE: Customer['phone'] = { areaCode: null, number: null };

export const NO_IDENTIFICATION: Customer['identification'] = { type: null, number: null };

export const NO_ADDRESS: Customer['address'] = {
  id: null,
  zipCode: null,
  streetName: null,
  streetNumber: null,
  cityName: null,
};

// Inferred: cause 129 tells that there is a limit, and nothing tells which.
const MOST_CARDS = 10;

/** A customer of whom only the e-mail is known yet. */
export function newCustomer(known: Pick<Customer, 'id' | 'email' | 'liveMode' | 'createdAt'>): Customer {
  return {
    ...known,
    firstName: null,
    lastName: null,
    phone: NO_PHONE,
    identification: NO_IDENTIFICATION,
    address: NO_ADDRESS,
    defaultAddressId: null,
    dateRegistered: null,
    description: null,
    metadata: {},
    defaultCardId: null,
    cards: [],
    updatedAt: known.createdAt,
  };
}

/** Whether an address is the customer's, in whatever case it is written. */
export function hasEmail({ email }: Customer, address: string): boolean {
  return email.toLowerCase() === address.toLowerCase();
}

export function hasRoomForCard({ cards }: Customer): boolean {
  return cards.length < MOST_CARDS;
}

/** A customer with one more card; the first one is the default. */
export function addCard(customer: Customer, card: SavedCard): Customer {
  return {
    ...customer,
    cards: [...customer.cards, card],
    defaultCardId: customer.defaultCardId ?? card.id,
    updatedAt: card.updatedAt,
  };
}

/** A customer with a card in place of what was known under its id. */
export function replaceCard(customer: Customer, card: SavedCard): Customer {
  const cards = customer.cards.map((known) => (known.id === card.id ? card : known));
  return { ...customer, cards, updatedAt: card.updatedAt };
}

/** A customer without a card; when that was the default, the oldest of the others is. */
export function removeCard(customer: Customer, cardId: string, now: number): Customer {
  const cards = customer.cards.filter(({ id }) => id !== cardId);
  const defaultCardId = customer.defaultCardId === cardId ? (cards[0]?.id ?? null) : customer.defaultCardId;
  return { ...customer, cards, defaultCardId, updatedAt: now };
}
