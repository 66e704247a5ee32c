import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import type { Submission } from '../form/payment-kind.ts';

interface CardFormData {
  token: string;
  issuer_id: string;
  payment_method_id: string;
  transaction_amount: number;
  installments: number;
  payment_method_option_id: string | null;
  processing_mode: string | null;
  payer:
    | { email: string; identification?: { type: string; number: string } }
    /** Of a saved card; the value of `type` is inferred. */
    | { type: 'customer'; id: string };
}

/** What a filled card form gives. Source: sdk-js docs/bricks/payment-guest.md, sdk-react types. */
export interface CardSubmission extends Submission {
  selectedPaymentMethod: CardTypeId;
  formData: CardFormData;
  additionalData: {
    bin: string;
    lastFourDigits: string;
    cardholderName: string;
    paymentTypeId: CardTypeId;
  };
}
