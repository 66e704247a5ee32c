import { z } from 'zod';
import { paymentMethodId } from '../payment-fields.ts';
import { simplePayer } from './form-data.ts';
import type { Method } from './method.ts';

/** Pix, in Brazil: the buyer scans or copies a code. Name and document are welcome, the Brick sends neither. */
export const pix: Method = {
  ids: ['pix'],
  selectedPaymentMethod: 'bank_transfer',
  site: 'MLB',
  formData: z.object({ payment_method_id: paymentMethodId, payer: simplePayer }),
  expiry: 'pix',
};
