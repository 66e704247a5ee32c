/** What the buyer's browser sent, whichever form it came from. */
export interface CardPayment {
  orderId?: string;
  /** Single use. Never logged, never stored. */
  token: string;
  paymentMethodId: string;
  installments: number;
  issuerId?: number;
  /** Only compared with the order, never charged. */
  transactionAmount?: number;
  currencyId?: string;
  payer: {
    email: string;
    firstName?: string;
    lastName?: string;
    identification?: { type: string; number: string };
  };
}
