/** Money given back of a payment; never changed once made. */
export interface Refund {
  id: number;
  /** In the site's currency. */
  amount: number;
  /** Who gave it back: the seller, or Mercado Pago's buyer protection. */
  by: 'collector' | 'bpp';
  createdAt: number;
}

const DAY_MS = 86_400_000;

/** How long after its approval a payment can be refunded. Source: devsite-docs cancellations-and-refunds. */
export const REFUND_DEADLINE_MS = 180 * DAY_MS;
