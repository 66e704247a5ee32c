import type { CardToken } from './card-token.ts';
import type { Issuer } from './issuer.ts';

/** The card of a payment, as far as it may be shown. */
export type PaymentCard = Pick<
  CardToken,
  'cardId' | 'bin' | 'firstSixDigits' | 'lastFourDigits' | 'expirationMonth' | 'expirationYear' | 'cardholder'
>;

export interface CardMeans {
  kind: 'card';
  card: PaymentCard;
  issuer: Issuer;
}

/** Where a payer lives, as a boleto prints it. */
export interface PayerAddress {
  zipCode: string;
  streetName: string;
  streetNumber: string;
  neighborhood: string;
  city: string;
  federalUnit: string;
}

/** What is paid over a counter or at a cash machine. Its codes follow from the payment: see `voucherOf`. */
export interface VoucherMeans {
  kind: 'voucher';
  /** Discounts, fine and interest of a boleto, as the request gave them. */
  rules: Record<string, unknown> | null;
  address: PayerAddress | null;
}

/** What is paid by Pix. Its text follows from the payment: see `pixCodeOf`. */
export interface PixMeans {
  kind: 'pix';
}

/** What the buyer approves on the page of a bank. */
export interface BankMeans {
  kind: 'bank';
  /** The bank's id, such as 1007. */
  financialInstitution: string;
}

/** What is paid from a Mercado Pago account, or with a credit there. */
export interface WalletMeans {
  kind: 'wallet';
}

/** How a payment is paid, with what only that way has. */
export type PaymentMeans = CardMeans | VoucherMeans | PixMeans | BankMeans | WalletMeans;
