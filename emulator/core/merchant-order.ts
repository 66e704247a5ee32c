/** An order that groups payments. What is paid follows from its payments. Never changed: an update makes a new one. */
export interface MerchantOrder {
  id: number;
  /** The request's fields by their wire names. */
  request: Record<string, unknown>;
  createdAt: number;
  updatedAt: number;
}
