/** Money given back of a payment; never changed once made. */
export interface Refund {
  id: number;
  /** In the site's currency. */
  amount: number;
  /** Who gave it back: the seller, or Mercado Pago's buyer protection. */
  by: 'collector' | 'bpp';
  createdAt: number;
}
