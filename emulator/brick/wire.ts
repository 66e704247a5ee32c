import * as z from 'zod/mini';
import type { Variant } from './variant.ts';

// The answers of the REST API that the browser side reads. Fields it does not use may be there: objects are open.

export const currencySchema = z.object({
  id: z.string(),
  symbol: z.string(),
  decimals: z.number(),
  decimal_separator: z.string(),
  thousands_separator: z.string(),
});
export type WireCurrency = z.infer<typeof currencySchema>;

const variantSchema: z.ZodMiniType<Variant> = z.object({
  installmentsControl: z.enum(['select', 'radios']),
  optionList: z.enum(['open', 'collapsed']),
  wipesParentFieldsOnBin: z.boolean(),
  remountsSecurityCode: z.boolean(),
  telemetry: z.enum(['alive', 'dead']),
  formMarks: z.enum(['together', 'apart']),
  problemTag: z.enum(['p', 'span', 'div']),
  problemRole: z.enum(['alert', 'none']),
  binFailure: z.enum(['message', 'cause']),
  doubleClick: z.enum(['ignored', 'submitsTwice']),
  blockedBundle: z.enum(['hangs', 'resolvesEmpty']),
  readyDelayMs: z.number(),
  binDelayMs: z.number(),
  classHash: z.string(),
  names: z.object({
    option: z.string(),
    optionValue: z.string(),
    installments: z.string(),
    identificationType: z.string(),
    issuer: z.string(),
    place: z.string(),
    entityType: z.string(),
    bank: z.string(),
    state: z.string(),
    city: z.string(),
    neighborhood: z.string(),
    street: z.string(),
    streetNumber: z.string(),
    complement: z.string(),
  }),
  ticketRows: z.enum(['perMethod', 'together']),
  placesControl: z.enum(['select', 'radios']),
  stepNames: z.enum(['short', 'long']),
});

/** `GET /bricks/payment_brick/initialization` */
export const initializationSchema = z.object({
  site_id: z.string(),
  currency: currencySchema,
  locale: z.string(),
  payment_types: z.array(z.string()),
  payment_methods: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      payment_type_id: z.string(),
      min_allowed_amount: z.optional(z.nullable(z.number())),
    }),
  ),
  variant: variantSchema,
});
export type InitializationAnswer = z.infer<typeof initializationSchema>;
export type OfferedMethod = InitializationAnswer['payment_methods'][number];

/** `GET /bricks/wallet_brick/initialization` */
export const walletInitializationSchema = z.object({
  site_id: z.string(),
  value_props: z.array(z.string()),
  variant: z.object({ classHash: z.string() }),
});
export type WalletInitialization = z.infer<typeof walletInitializationSchema>;

/** `GET /bricks/preferences/<id>`; the methods that it may be paid with. */
export const brickPreferenceSchema = z.object({
  id: z.string(),
  site_id: z.string(),
  purpose: z.nullable(z.string()),
  init_point: z.string(),
  payment_methods: z.array(z.string()),
});
export type BrickPreference = z.infer<typeof brickPreferenceSchema>;

/** `config/<SITE>.json` of the assets host; `brands` in the order in which a form shows them. */
export const siteConfigSchema = z.looseObject({ site_id: z.string(), brands: z.array(z.string()) });
export type SiteConfig = z.infer<typeof siteConfigSchema>;

/** `GET /v1/identification_types` */
export const identificationTypesSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    min_length: z.number(),
    max_length: z.number(),
  }),
);
export type WireIdentificationType = z.infer<typeof identificationTypesSchema>[number];

const cardSettingsSchema = z.looseObject({
  card_number: z.looseObject({ length: z.number(), validation: z.string() }),
  security_code: z.looseObject({ length: z.number(), card_location: z.string(), mode: z.string() }),
});
export type CardSettings = z.infer<typeof cardSettingsSchema>;

/** `GET /v1/payment_methods/search` */
export const paymentMethodSearchSchema = z.looseObject({
  results: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      payment_type_id: z.string(),
      settings: z.array(cardSettingsSchema),
      issuer: z.optional(
        z.nullable(z.looseObject({ id: z.union([z.string(), z.number()]), name: z.optional(z.string()) })),
      ),
      min_allowed_amount: z.optional(z.nullable(z.number())),
      financial_institutions: z.optional(z.array(z.looseObject({ id: z.string(), description: z.string() }))),
    }),
  ),
});
export type PaymentMethodResult = z.infer<typeof paymentMethodSearchSchema>['results'][number];

const payerCostSchema = z.looseObject({
  installments: z.number(),
  installment_amount: z.number(),
  total_amount: z.number(),
  recommended_message: z.string(),
  labels: z.array(z.string()),
  payment_method_option_id: z.optional(z.nullable(z.string())),
});
export type PayerCost = z.infer<typeof payerCostSchema>;

/** `GET /v1/payment_methods/installments` */
export const installmentsSchema = z.array(
  z.looseObject({
    payment_method_id: z.string(),
    payment_type_id: z.string(),
    issuer: z.looseObject({ id: z.union([z.string(), z.number()]), name: z.optional(z.string()) }),
    processing_mode: z.optional(z.nullable(z.string())),
    merchant_account_id: z.optional(z.nullable(z.string())),
    payer_costs: z.array(payerCostSchema),
  }),
);
export type InstallmentOffer = z.infer<typeof installmentsSchema>[number];

/** `GET /v1/payment_methods/card_issuers` */
export const issuersSchema = z.array(
  z.looseObject({ id: z.union([z.string(), z.number()]), name: z.string() }),
);
export type WireIssuer = z.infer<typeof issuersSchema>[number];

/** `POST /v1/card_tokens`, 201 */
export const cardTokenSchema = z.looseObject({
  id: z.string(),
  first_six_digits: z.string(),
  last_four_digits: z.string(),
});
export type CardToken = z.infer<typeof cardTokenSchema>;

/** `POST /v1/devices/widgets` */
export const deviceWidgetSchema = z.looseObject({ script: z.string() });

/** The envelope of a refused request. */
export const errorEnvelopeSchema = z.looseObject({
  message: z.optional(z.string()),
  error: z.optional(z.nullable(z.string())),
  status: z.optional(z.number()),
  cause: z.optional(z.unknown()),
});
