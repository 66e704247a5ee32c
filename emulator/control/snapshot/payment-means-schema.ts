import { z } from 'zod';
import type { PaymentMeans } from '../../core/payment-means.ts';
import { issuer, record, shownCard } from './parts.ts';

const address = z.strictObject({
  zipCode: z.string(),
  streetName: z.string(),
  streetNumber: z.string(),
  neighborhood: z.string(),
  city: z.string(),
  federalUnit: z.string(),
});

/** How a payment is paid, as a snapshot keeps it. */
export const paymentMeans: z.ZodType<PaymentMeans> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('card'),
    card: z.strictObject(shownCard),
    issuer,
  }),
  z.strictObject({ kind: z.literal('voucher'), rules: record.nullable(), address: address.nullable() }),
  z.strictObject({ kind: z.literal('pix') }),
  z.strictObject({ kind: z.literal('bank'), financialInstitution: z.string() }),
  z.strictObject({ kind: z.literal('wallet') }),
]);
