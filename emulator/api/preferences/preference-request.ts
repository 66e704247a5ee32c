import { z } from 'zod';
import type { PreferenceRequest } from '../../core/preference.ts';
import { numberOrText } from '../number-or-text.ts';
import { preferenceError } from './preference-error.ts';

const text = z.string().nullish();
const flag = z.boolean().nullish();
const amount = z.number().nullish();

// Clients send these as either.
const numericText = numberOrText.nullish();
const numeric = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
  ])
  .nullish();

const named = z.object({ id: text });
const urls = z.object({ success: text, pending: text, failure: text });

const item = z.object({
  id: numericText,
  title: z.string().min(1).max(250),
  description: text,
  picture_url: text,
  category_id: text,
  currency_id: text,
  quantity: z.int().min(1),
  unit_price: z.number().positive(),
  warranty: flag,
  type: text,
  category_descriptor: z.unknown().optional(),
  event_date: text,
});

const payer = z.object({
  name: text,
  surname: text,
  email: z.string().max(150).nullish(),
  phone: z.object({ area_code: numericText, number: numericText }).nullish(),
  identification: z.object({ type: text, number: numericText }).nullish(),
  address: z.object({ zip_code: numericText, street_name: text, street_number: numericText }).nullish(),
  date_created: text,
  authentication_type: text,
  is_prime_user: flag,
  is_first_purchase_online: flag,
  registration_date: text,
  last_purchase: text,
});

const paymentMethods = z.object({
  default_card_id: text,
  default_payment_method_id: text,
  excluded_payment_methods: z.array(named).nullish(),
  excluded_payment_types: z.array(named).nullish(),
  installments: z.int().min(1).max(36).nullish(),
  default_installments: z.int().min(1).max(36).nullish(),
});

const shipments = z.object({
  mode: text,
  local_pickup: flag,
  dimensions: text,
  default_shipping_method: amount,
  free_methods: z.array(z.object({ id: amount })).nullish(),
  cost: z.number().min(0).nullish(),
  free_shipping: flag,
  express_shipment: flag,
  receiver_address: z
    .object({
      zip_code: numericText,
      street_name: text,
      street_number: numericText,
      floor: numericText,
      apartment: numericText,
      city_name: text,
      state_name: text,
      country_name: text,
    })
    .nullish(),
});

/**
 * The body of `POST /checkout/preferences`; what it does not name is ignored.
 * Source: the official Node SDK's types, and the limits of the reference.
 */
export const preferenceRequestSchema = z
  .object({
    items: z.array(item).min(1).max(50),
    additional_info: text,
    auto_return: z.enum(['approved', 'all', '']).nullish(),
    back_urls: urls.nullish(),
    binary_mode: flag,
    coupon_code: text,
    coupon_labels: z.array(z.string()).nullish(),
    date_of_expiration: text,
    differential_pricing: z.object({ id: amount }).nullish(),
    expiration_date_from: text,
    expiration_date_to: text,
    expires: flag,
    external_reference: z.string().max(256).nullish(),
    marketplace: text,
    marketplace_fee: z.number().min(0).nullish(),
    metadata: z.record(z.string(), z.unknown()).nullish(),
    notification_url: text,
    operation_type: z.enum(['regular_payment', 'money_transfer']).nullish(),
    payer: payer.nullish(),
    payment_methods: paymentMethods.nullish(),
    processing_modes: z.array(z.string()).nullish(),
    purpose: z.enum(['wallet_purchase', 'onboarding_credits', '']).nullish(),
    redirect_urls: urls.nullish(),
    shipments: shipments.nullish(),
    sponsor_id: numeric,
    statement_descriptor: text,
    taxes: z.array(z.object({ type: text, value: amount })).nullish(),
    tracks: z.array(z.unknown()).nullish(),
  })
  .meta({ id: 'PreferenceRequest' });

/**
 * A preference's body with its types checked.
 * @throws ApiError 400 with the key of the first field in error, such as invalid_items, and a cause of null.
 */
export function parsePreferenceRequest(body: Record<string, unknown>): PreferenceRequest {
  const parsed = preferenceRequestSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw preferenceError(parsed.error.issues[0]?.path ?? []);
}
