import type { Endpoints } from '../endpoints.ts';
import type { ApiClient } from '../sdk/api-client.ts';
import type { BrickRefusal } from '../sdk/brick-error.ts';
import { findFieldPage } from '../secure-fields/host/find-field-page.ts';
import {
  type InitializationAnswer,
  identificationTypesSchema,
  type WireIdentificationType,
} from '../wire.ts';
import type { CheckedForm } from './check-form.ts';
import { fetchInitialization } from './fetch-initialization.ts';

/** A form on its way: what it needs is asked for while its component still loads. None of it rejects. */
export interface FormStart extends CheckedForm {
  initialization: Promise<InitializationAnswer | BrickRefusal>;
  /** Null when the API refuses. */
  identificationTypes: Promise<WireIdentificationType[] | null>;
  /** Null when no page of the card frames answers. */
  fieldPage: Promise<string | null>;
}

/** Asks at once for all that a form needs of the API and of the card frames' host. */
export function startForm(
  form: CheckedForm,
  { api, endpoints }: { api: ApiClient; endpoints: Endpoints },
): FormStart {
  return {
    ...form,
    initialization: fetchInitialization(api, form),
    identificationTypes: api.get('/v1/identification_types', {}, identificationTypesSchema).catch(() => null),
    fieldPage: findFieldPage(endpoints.secureFields).catch(() => null),
  };
}
