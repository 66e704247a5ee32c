import type { z } from 'zod';
import type { SiteId } from '../sites.ts';

/** The buyer as Mercado Pago spells it. */
export interface MethodPayer {
  email: string;
  first_name?: string;
  last_name?: string;
  entity_type?: 'individual' | 'association';
  identification?: { type: string; number: string };
  address?: {
    zip_code: string;
    federal_unit?: string;
    city: string;
    neighborhood: string;
    street_name: string;
    street_number: string;
  };
}

/** The browser's part of a payment without a card, checked; it goes to Mercado Pago as it is. */
export interface MethodData {
  payment_method_id: string;
  payer: MethodPayer;
  /** Where or how the buyer will pay: the Status Screen Brick shows it. */
  metadata?: { payment_point?: string; payment_mode?: string };
  transaction_details?: { financial_institution: string };
}

/** What only a visit to the shop tells. */
export interface Visit {
  /** The buyer's address; from a proxy's header only where TRUST_PROXY trusts it. */
  ip: string;
  /** Where buyers come back to; null when the shop does not know its own address. */
  origin: string | null;
}

/** A way to pay without a card. */
export interface Method {
  /** Its values of `payment_method_id`. */
  ids: readonly string[];
  /** What the Payment Brick calls the form that it belongs to. */
  selectedPaymentMethod: 'ticket' | 'bank_transfer' | 'atm';
  site: SiteId;
  /** Reads the form data. A field that it does not name never leaves the shop. */
  formData: z.ZodType<MethodData>;
  /** How long the buyer has to pay; absent where Mercado Pago documents no choice. */
  expiry?: 'pix' | 'cash';
  /** Whether the buyer leaves for a bank, which needs the buyer's address and a way back. */
  leavesForBank?: true;
}
