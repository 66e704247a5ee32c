import type { FormEnvironment } from '../form/form-environment.ts';
import { isValidIdentification } from '../form/identification-number.ts';
import type { WireIdentificationType } from '../wire/identification-types.ts';
import type { CardValues } from './card-values.ts';

/** An empty form, but for what the shop knows of the payer: a document that the country does not have is left out. */
export function initialValues(
  { settings }: FormEnvironment,
  types: readonly WireIdentificationType[],
): CardValues {
  const given = settings.initialization.payer;
  const type = types.find(({ id }) => id === given?.identification?.type) ?? types[0];
  const number = type?.id === given?.identification?.type ? given?.identification?.number : undefined;
  const prefilled = type && number && isValidIdentification(number, type) ? number : '';
  return {
    holderName: '',
    identificationTypeId: type?.id ?? '',
    identificationNumber: prefilled,
    email: given?.email ?? '',
    issuerId: '',
    installments: null,
  };
}
