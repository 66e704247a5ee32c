import { z } from 'zod';
import { resultPageSchema } from '../result-page-schema.ts';

const settings = z.strictObject({
  card_number: z.strictObject({ length: z.int(), validation: z.enum(['standard', 'none']) }),
  bin: z.strictObject({
    pattern: z.string().nullable(),
    installments_pattern: z.string().nullable(),
    exclusion_pattern: z.string().nullable(),
  }),
  security_code: z.strictObject({
    length: z.int(),
    card_location: z.enum(['back', 'front']),
    mode: z.enum(['mandatory', 'optional']),
  }),
});

const paymentPlace = z.strictObject({
  payment_option_id: z.string(),
  name: z.string(),
  status: z.enum(['active', 'deactive']),
  thumbnail: z.string().nullable(),
});

/** A payment method as `GET /v1/payment_methods` lists it. Source: fixtures of the official Java SDK and of adb-payment. */
export const paymentMethodSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    payment_type_id: z.enum([
      'credit_card',
      'debit_card',
      'prepaid_card',
      'ticket',
      'atm',
      'bank_transfer',
      'account_money',
      'digital_currency',
    ]),
    status: z.enum(['active', 'testing']),
    secure_thumbnail: z.string().nullable(),
    thumbnail: z.string().nullable(),
    deferred_capture: z.enum(['supported', 'unsupported', 'does_not_apply']).nullable(),
    settings: z.array(settings),
    additional_info_needed: z.array(z.string()),
    min_allowed_amount: z.number().nullable(),
    max_allowed_amount: z.number().nullable(),
    accreditation_time: z.int().nullable(),
    financial_institutions: z.array(z.strictObject({ id: z.string(), description: z.string() })),
    processing_modes: z.array(z.string()),
    /** Of PayCash alone: the shops behind it. */
    payment_places: z.array(paymentPlace).exactOptional(),
  })
  .meta({ id: 'PaymentMethod' });

export type PaymentMethodAnswer = z.infer<typeof paymentMethodSchema>;

const foundPaymentMethodSchema = paymentMethodSchema
  .extend({
    site_id: z.string(),
    marketplace: z.literal('NONE'),
    processing_mode: z.string(),
    labels: z.array(z.string()),
    min_accreditation_days: z.int().nullable(),
    max_accreditation_days: z.int().nullable(),
    issuer: z.strictObject({ id: z.int(), name: z.string(), default: z.boolean() }).nullable(),
  })
  .meta({ id: 'PaymentMethodSearchResult' });

export type FoundPaymentMethod = z.infer<typeof foundPaymentMethodSchema>;

/** A page of `GET /v1/payment_methods/search`. Source: sdk-js docs/core-methods.md. */
export const paymentMethodPageSchema = resultPageSchema(foundPaymentMethodSchema).meta({
  id: 'PaymentMethodPage',
});

export type PaymentMethodPage = z.infer<typeof paymentMethodPageSchema>;
