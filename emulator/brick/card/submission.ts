import type { CardTypeId } from '../../../fixtures/catalog/types.ts';

interface CardFormData {
  token: string;
  issuer_id: string;
  payment_method_id: string;
  transaction_amount: number;
  installments: number;
  payment_method_option_id: string | null;
  processing_mode: string | null;
  payer: { email: string; identification?: { type: string; number: string } };
}

/** What a filled card form gives to its Brick, which makes the arguments of `onSubmit` of it. */
export interface Submission {
  /** snake_case at run time, whatever the published types say. */
  paymentTypeId: CardTypeId;
  formData: CardFormData;
  additionalData: {
    bin: string;
    lastFourDigits: string;
    cardholderName: string;
    paymentTypeId: CardTypeId;
  };
}
