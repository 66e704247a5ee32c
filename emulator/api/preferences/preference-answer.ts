import { z } from 'zod';
import { offsetPageSchema } from '../offset-page.ts';

const nullableText = z.string().nullable();
const date = z.string();
const urls = z.strictObject({ success: z.string(), pending: z.string(), failure: z.string() });
const namedList = z.array(z.strictObject({ id: z.string() }));

const item = z.strictObject({
  id: z.string(),
  category_id: z.string(),
  currency_id: z.string(),
  description: z.string(),
  picture_url: nullableText,
  title: z.string(),
  quantity: z.int(),
  unit_price: z.number(),
  warranty: z.boolean().exactOptional(),
  type: z.string().exactOptional(),
  category_descriptor: z.unknown().optional(),
  event_date: z.string().exactOptional(),
});

const payer = z.strictObject({
  phone: z.strictObject({ area_code: z.string(), number: z.string() }),
  address: z.strictObject({ zip_code: z.string(), street_name: z.string(), street_number: nullableText }),
  email: z.string(),
  identification: z.strictObject({ number: z.string(), type: z.string() }),
  name: z.string(),
  surname: z.string(),
  date_created: nullableText,
  last_purchase: nullableText,
  authentication_type: nullableText,
  is_prime_user: z.boolean().nullable(),
  is_first_purchase_online: z.boolean().nullable(),
  registration_date: nullableText,
});

const paymentMethods = z.strictObject({
  default_card_id: nullableText,
  default_payment_method_id: nullableText,
  excluded_payment_methods: namedList,
  excluded_payment_types: namedList,
  installments: z.int().nullable(),
  default_installments: z.int().nullable(),
});

const shipments = z.strictObject({
  mode: z.string().exactOptional(),
  local_pickup: z.boolean().exactOptional(),
  dimensions: z.string().exactOptional(),
  free_methods: z.array(z.strictObject({ id: z.number().nullable() })).exactOptional(),
  cost: z.number().exactOptional(),
  free_shipping: z.boolean().exactOptional(),
  express_shipment: z.boolean().exactOptional(),
  default_shipping_method: z.number().nullable(),
  receiver_address: z.strictObject({
    zip_code: z.string(),
    street_name: z.string(),
    street_number: nullableText,
    floor: z.string(),
    apartment: z.string(),
    city_name: nullableText,
    state_name: nullableText,
    country_name: nullableText,
  }),
});

/** A preference as `/checkout/preferences` answers it. Source: fixtures of the official Java and PHP SDKs, and the Node SDK's types. */
export const preferenceAnswerSchema = z
  .strictObject({
    additional_info: z.string(),
    auto_return: z.string(),
    back_urls: urls,
    binary_mode: z.boolean(),
    client_id: z.string(),
    collector_id: z.int(),
    coupon_code: nullableText,
    coupon_labels: z.array(z.string()).nullable(),
    date_created: date,
    date_of_expiration: date.nullable(),
    differential_pricing: z.strictObject({ id: z.number().nullable() }).nullable(),
    expiration_date_from: date.nullable(),
    expiration_date_to: date.nullable(),
    expires: z.boolean(),
    external_reference: z.string(),
    id: z.string(),
    init_point: z.string(),
    internal_metadata: z.null(),
    items: z.array(item),
    last_updated: date.nullable(),
    marketplace: z.string(),
    marketplace_fee: z.number(),
    metadata: z.record(z.string(), z.unknown()),
    notification_url: nullableText,
    operation_type: z.string(),
    payer,
    payment_methods: paymentMethods,
    processing_modes: z.array(z.string()).nullable(),
    product_id: z.null(),
    purpose: nullableText,
    redirect_urls: urls,
    sandbox_init_point: z.string(),
    shipments,
    site_id: z.string(),
    sponsor_id: z.number().nullable(),
    statement_descriptor: nullableText,
    taxes: z.array(z.strictObject({ type: nullableText, value: z.number().nullable() })),
    total_amount: z.null(),
    tracks: z.array(z.unknown()),
  })
  .meta({ id: 'Preference' });

export type PreferenceAnswer = z.infer<typeof preferenceAnswerSchema>;

const preferenceSummarySchema = z
  .strictObject({
    id: z.string(),
    client_id: z.string(),
    collector_id: z.int(),
    concept_id: z.null(),
    corporation_id: z.null(),
    date_created: date,
    expiration_date_from: date.nullable(),
    expiration_date_to: date.nullable(),
    expires: z.boolean(),
    external_reference: z.string(),
    integrator_id: z.null(),
    items: z.array(z.string()),
    last_updated: date,
    live_mode: z.boolean(),
    marketplace: z.string(),
    operation_type: z.string(),
    payer_email: z.string(),
    payer_id: z.null(),
    platform_id: z.null(),
    processing_modes: z.array(z.string()),
    product_id: z.null(),
    purpose: nullableText,
    site_id: z.string(),
    sponsor_id: z.number().nullable(),
    shipping_mode: nullableText,
  })
  .meta({ id: 'PreferenceSummary' });

export type PreferenceSummary = z.infer<typeof preferenceSummarySchema>;

/** A page of `GET /checkout/preferences/search`. */
export const preferencePageSchema = offsetPageSchema(preferenceSummarySchema);

export type PreferencePage = z.infer<typeof preferencePageSchema>;
