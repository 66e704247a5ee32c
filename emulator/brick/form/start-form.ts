import type { Endpoints } from '../endpoints.ts';
import type { ApiClient } from '../sdk/api-client.ts';
import type { BrickRefusal } from '../sdk/brick-error.ts';
import { findFieldPage } from '../secure-fields/host/find-field-page.ts';
import { identificationTypesSchema, type WireIdentificationType } from '../wire/identification-types.ts';
import type { InitializationAnswer } from '../wire/initialization.ts';
import type { WireSavedCard } from '../wire/saved-cards.ts';
import type { CheckedForm } from './check-form.ts';
import { type Checkout, fetchCheckout } from './fetch-checkout.ts';
import { fetchInitialization } from './fetch-initialization.ts';
import { fetchSavedCards } from './fetch-saved-cards.ts';
import { CARD_TYPES } from './method-types.ts';

/** A form on its way: what it needs is asked for while its component still loads. None of it rejects. */
export interface FormStart extends CheckedForm {
  initialization: Promise<InitializationAnswer | BrickRefusal>;
  /** Null when the API refuses. */
  identificationTypes: Promise<WireIdentificationType[] | null>;
  /** Null when no page of the card frames answers, empty when no card is enabled. */
  fieldPage: Promise<string | null>;
  /** Null when the API refuses. */
  savedCards: Promise<WireSavedCard[] | null>;
  checkout: Promise<Checkout | BrickRefusal | null>;
}

/** Asks at once for all that a form needs of the API and of the card frames' host. */
export function startForm(form: CheckedForm, context: { api: ApiClient; endpoints: Endpoints }): FormStart {
  const { api, endpoints } = context;
  const takesCards = CARD_TYPES.some((type) => form.enabled.has(type));
  return {
    ...form,
    initialization: fetchInitialization(api, form),
    identificationTypes: api.get('/v1/identification_types', {}, identificationTypesSchema).catch(() => null),
    fieldPage: takesCards ? findFieldPage(endpoints.secureFields).catch(() => null) : Promise.resolve(''),
    savedCards: fetchSavedCards(api, form),
    checkout: fetchCheckout(context, form),
  };
}
