import type { Language } from '../../../fixtures/catalog/types.ts';
import type { Payment } from '../../core/payment.ts';
import type { PaymentTexts } from './texts/payment-texts.ts';

/** What every page of a payment is drawn from. */
export interface PageProps {
  payment: Payment;
  language: Language;
  texts: PaymentTexts;
}
