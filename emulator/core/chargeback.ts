import { DAY_MS } from '../../fixtures/catalog/durations.ts';

/** A dispute that a cardholder opened with the issuer of the card. */
export interface Chargeback {
  id: string;
  paymentId: number;
  /** In the site's currency. */
  amount: number;
  /** Null while it is open; whether Mercado Pago kept the seller's money safe, once it is decided. */
  coverageApplied: boolean | null;
  createdAt: number;
  updatedAt: number;
}

/** How long the seller may send documents. No source says; ten days are usual. */
export const DOCUMENTATION_DEADLINE_MS = 10 * DAY_MS;

/** How a dispute stands, in the words of the official Node SDK. */
export function chargebackStatus({ coverageApplied }: Chargeback): 'in_review' | 'won' | 'lost' {
  if (coverageApplied === null) return 'in_review';
  return coverageApplied ? 'won' : 'lost';
}

/**
 * How the seller's documents stand. They cannot be sent here: that a dispute which was won had valid ones, and one which was lost
 * invalid ones, is inferred.
 */
export function documentationStatus(
  { coverageApplied, createdAt }: Chargeback,
  now: number,
): 'pending' | 'not_supplied' | 'valid' | 'invalid' {
  if (coverageApplied !== null) return coverageApplied ? 'valid' : 'invalid';
  return now <= createdAt + DOCUMENTATION_DEADLINE_MS ? 'pending' : 'not_supplied';
}
