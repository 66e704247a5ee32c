import * as z from 'zod/mini';
import { LOCALE_IDS } from '../../../fixtures/catalog/locales.ts';
import type { Endpoints } from '../endpoints.ts';
import {
  cardTokenSchema,
  identificationTypesSchema,
  installmentsSchema,
  issuersSchema,
  paymentMethodSearchSchema,
} from '../wire.ts';
import { ApiClient } from './api-client.ts';
import { BricksBuilder } from './bricks-builder.ts';
import { loadDeviceProfile } from './device-profile.ts';
import { Telemetry } from './telemetry.ts';

const optionsSchema = z.looseObject({
  locale: z.optional(z.string()),
  advancedFraudPrevention: z.optional(z.boolean()),
  trackingDisabled: z.optional(z.boolean()),
  deviceProfileCspNonce: z.optional(z.string()),
});

const binQuery = z.looseObject({ bin: z.string(), processingMode: z.optional(z.string()) });
const issuersQuery = z.looseObject({ paymentMethodId: z.string(), bin: z.string() });
const installmentsQuery = z.looseObject({
  amount: z.union([z.string(), z.number()]),
  bin: z.string(),
  locale: z.optional(z.string()),
  processingMode: z.optional(z.string()),
  paymentTypeId: z.optional(z.string()),
});
const cardTokenQuery = z.looseObject({
  securityCode: z.string(),
  cardNumber: z.optional(z.string()),
  cardholderName: z.optional(z.string()),
  cardExpirationMonth: z.optional(z.string()),
  cardExpirationYear: z.optional(z.string()),
  identificationType: z.optional(z.string()),
  identificationNumber: z.optional(z.string()),
  cardId: z.optional(z.string()),
});

/** Parses an argument; throws naming the method and the property that is wrong, never the value. */
function argument<T>(method: string, schema: z.ZodMiniType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => issue.path.join('.') || 'argument').join(', ');
  throw new TypeError(`MercadoPago.js: ${method} got a missing or invalid ${paths}.`);
}

function checkedKey(publicKey: unknown): string {
  if (typeof publicKey !== 'string' || publicKey === '') {
    throw new Error('MercadoPago.js: your public key is required. Pass it as the first argument.');
  }
  if (!/^(TEST|APP_USR)-\S+$/.test(publicKey)) {
    throw new Error("MercadoPago.js: your public key isn't valid. It starts with TEST- or APP_USR-.");
  }
  return publicKey;
}

/** The class of MercadoPago.js v2: core methods and Bricks. Source: sdk-js docs/core-methods.md. */
export class MercadoPago {
  readonly #publicKey: string;
  readonly #endpoints: Endpoints;
  readonly #locale: string;
  readonly #api: ApiClient;
  readonly #telemetry: Telemetry;

  constructor(endpoints: Endpoints, publicKey: unknown, options: unknown = {}) {
    this.#publicKey = checkedKey(publicKey);
    const given = argument('new MercadoPago', optionsSchema, options);
    this.#endpoints = endpoints;
    this.#locale = given.locale ?? navigator.language;
    if (given.locale && !LOCALE_IDS.some((locale) => locale === given.locale)) {
      console.warn(`MercadoPago.js: locale ${given.locale} is not one of ${LOCALE_IDS.join(', ')}.`);
    }
    this.#api = new ApiClient(endpoints.api, this.#publicKey, this.#locale);
    this.#telemetry = new Telemetry(endpoints.tracks, given.trackingDisabled ?? false);
    if (given.advancedFraudPrevention ?? true) void loadDeviceProfile(this.#api, given.deviceProfileCspNonce);
  }

  bricks(config?: unknown): BricksBuilder {
    const context = {
      publicKey: this.#publicKey,
      endpoints: this.#endpoints,
      locale: this.#locale,
      api: this.#api,
      telemetry: this.#telemetry,
    };
    return new BricksBuilder(context, config);
  }

  getIdentificationTypes() {
    return this.#api.get('/v1/identification_types', {}, identificationTypesSchema);
  }

  async getPaymentMethods(query: unknown) {
    const { bin, processingMode } = argument('getPaymentMethods', binQuery, query);
    const search = { bins: bin, marketplace: 'NONE', status: 'active', processing_mode: processingMode };
    return this.#api.get('/v1/payment_methods/search', search, paymentMethodSearchSchema);
  }

  async getIssuers(query: unknown) {
    const { paymentMethodId, bin } = argument('getIssuers', issuersQuery, query);
    const search = { payment_method_id: paymentMethodId, bin };
    return this.#api.get('/v1/payment_methods/card_issuers', search, issuersSchema);
  }

  async getInstallments(query: unknown) {
    const given = argument('getInstallments', installmentsQuery, query);
    const search = {
      bin: given.bin,
      amount: given.amount,
      locale: given.locale,
      processing_mode: given.processingMode,
      payment_type_id: given.paymentTypeId,
    };
    return this.#api.get('/v1/payment_methods/installments', search, installmentsSchema);
  }

  async createCardToken(card: unknown) {
    const given = argument('createCardToken', cardTokenQuery, card);
    const { identificationType: type, identificationNumber: number } = given;
    const body = given.cardId
      ? { card_id: given.cardId, security_code: given.securityCode }
      : {
          card_number: given.cardNumber,
          expiration_month: Number(given.cardExpirationMonth),
          expiration_year: Number(given.cardExpirationYear),
          security_code: given.securityCode,
          cardholder: {
            name: given.cardholderName,
            ...(type && number && { identification: { type, number } }),
          },
        };
    return this.#api.post('/v1/card_tokens', body, cardTokenSchema);
  }
}
