import { LOCALE_IDS } from '../../../fixtures/catalog/locales.ts';
import { CardForm } from '../card-form/card-form.ts';
import { parseCardFormOptions } from '../card-form/card-form-options.ts';
import { FramedInputs } from '../card-form/framed-inputs.ts';
import { PageInputs } from '../card-form/page-inputs.ts';
import { cardTokenBody } from '../card-token-body.ts';
import type { Endpoints } from '../endpoints.ts';
import { Fields } from '../fields/fields.ts';
import { type CardToken, cardTokenSchema } from '../wire/card-token.ts';
import { identificationTypesSchema } from '../wire/identification-types.ts';
import { installmentsSchema } from '../wire/installment-offers.ts';
import { issuersSchema } from '../wire/issuers.ts';
import { paymentMethodSearchSchema } from '../wire/payment-method-search.ts';
import { ApiClient } from './api-client.ts';
import { BricksBuilder } from './bricks-builder.ts';
import {
  cardTokenArgument,
  installmentsArgument,
  issuersArgument,
  paymentMethodsArgument,
  sdkOptionsSchema,
  tokenHolderOf,
} from './core-arguments.ts';
import { loadDeviceProfile } from './device-profile.ts';
import { NotReproduced } from './not-reproduced.ts';
import { parseArgument } from './parse-argument.ts';
import { Telemetry } from './telemetry.ts';

const SEARCH = '/v1/payment_methods/search';
const ACTIVE_METHODS = { marketplace: 'NONE', status: 'active' };

function checkedKey(publicKey: unknown): string {
  if (typeof publicKey !== 'string' || publicKey === '') {
    throw new Error('MercadoPago.js: your public key is required. Pass it as the first argument.');
  }
  if (!/^(TEST|APP_USR)-\S+$/.test(publicKey)) {
    throw new Error("MercadoPago.js: your public key isn't valid. It starts with TEST- or APP_USR-.");
  }
  return publicKey;
}

/**
 * The class of MercadoPago.js v2: core methods, Fields and Bricks. Source: sdk-js docs/core-methods.md.
 * Methods that call the API reject with ApiError when it refuses, and with TypeError for an argument they cannot use.
 */
export class MercadoPago extends NotReproduced {
  /** Card fields in frames of their own, for forms that the integrator draws. */
  readonly fields: Fields;
  readonly #publicKey: string;
  readonly #endpoints: Endpoints;
  readonly #locale: string;
  readonly #api: ApiClient;
  readonly #telemetry: Telemetry;

  constructor(endpoints: Endpoints, publicKey: unknown, options: unknown = {}) {
    super();
    this.#publicKey = checkedKey(publicKey);
    const given = parseArgument('new MercadoPago', sdkOptionsSchema, options);
    this.#endpoints = endpoints;
    this.#locale = given.locale ?? navigator.language;
    if (given.locale && !LOCALE_IDS.some((locale) => locale === given.locale)) {
      console.warn(`MercadoPago.js: locale ${given.locale} is not one of ${LOCALE_IDS.join(', ')}.`);
    }
    const identity = { publicKey: this.#publicKey, locale: this.#locale };
    this.#api = new ApiClient({ ...identity, base: endpoints.api, referer: location.origin });
    this.#telemetry = new Telemetry(endpoints.tracks, given.trackingDisabled ?? false);
    this.fields = new Fields({ ...identity, pages: endpoints.secureFields });
    this.#greet();
    if (given.advancedFraudPrevention ?? true) void loadDeviceProfile(this.#api, given.deviceProfileCspNonce);
  }

  /**
   * Takes over a form of the page: fills it from the card that is typed, and makes a token when it is submitted.
   * Throws TypeError for options it cannot use; what the page lacks is told to `onFormMounted`.
   */
  cardForm(options: unknown): CardForm {
    const parsed = parseCardFormOptions(options);
    const identity = { publicKey: this.#publicKey, locale: this.#locale };
    const places = { ...identity, pages: this.#endpoints.secureFields };
    return new CardForm({
      options: parsed,
      core: this,
      makeInputs: (elements, listener) =>
        parsed.iframe
          ? new FramedInputs(places, parsed.fields, listener)
          : new PageInputs(elements, (card) => this.createCardToken(card), listener),
    });
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

  /** The documents of the public key's country: `[{id, name, type, min_length, max_length}]`. */
  getIdentificationTypes() {
    return this.#api.get('/v1/identification_types', {}, identificationTypesSchema);
  }

  /** The method of a card's first 8 digits: `{paging, results: [...]}`, without results when nobody knows them. */
  async getPaymentMethods(query: unknown) {
    const given = parseArgument('getPaymentMethods', paymentMethodsArgument, query);
    const search = { bins: given.bin, ...ACTIVE_METHODS, processing_mode: given.processingMode };
    return this.#api.get(SEARCH, search, paymentMethodSearchSchema);
  }

  /** The banks that may have issued a card: `[{id, name, ...}]`. */
  async getIssuers(query: unknown) {
    const given = parseArgument('getIssuers', issuersArgument, query);
    const search = { payment_method_id: given.paymentMethodId, bin: given.bin };
    return this.#api.get('/v1/payment_methods/card_issuers', search, issuersSchema);
  }

  /** The instalment plans of an amount on a card: `[{payment_method_id, issuer, payer_costs: [...]}]`. */
  async getInstallments(query: unknown) {
    const given = parseArgument('getInstallments', installmentsArgument, query);
    const search = {
      bin: given.bin,
      amount: given.amount,
      locale: given.locale,
      processing_mode: given.processingMode,
      payment_type_id: given.paymentTypeId,
    };
    return this.#api.get('/v1/payment_methods/installments', search, installmentsSchema);
  }

  /** A token of a card that the page has read itself, or of a saved one: `{cardId, securityCode}`. */
  async createCardToken(card: unknown): Promise<CardToken> {
    const given = parseArgument('createCardToken', cardTokenArgument, card);
    const body = given.cardId
      ? { card_id: given.cardId, security_code: given.securityCode }
      : cardTokenBody({
          cardNumber: given.cardNumber,
          expirationMonth: given.cardExpirationMonth,
          expirationYear: given.cardExpirationYear,
          securityCode: given.securityCode,
          holder: tokenHolderOf(given),
        });
    return this.#api.post('/v1/card_tokens', body, cardTokenSchema);
  }

  /** As `fields.updateCardToken`, under the name that the React wrapper uses. */
  updateCardToken(token: unknown): Promise<CardToken> {
    return this.fields.updateCardToken(token);
  }

  // Seen in request logs of every page; nothing waits for it, and its failure is silent.
  #greet(): void {
    this.#api.get(SEARCH, { ...ACTIVE_METHODS, limit: 1 }, paymentMethodSearchSchema).catch(() => undefined);
  }
}
