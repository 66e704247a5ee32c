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

const DAY_MS = 86_400_000;

/** How long the seller may send documents. No source says; ten days are usual. */
export const DOCUMENTATION_DEADLINE_MS = 10 * DAY_MS;
