import { initialDocument } from '../../details/payer-document.ts';
import { initialEmail } from '../../details/payer-email.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { WireIdentificationType } from '../../wire/identification-types.ts';
import { formatZipCode } from './zip-code.ts';

/** The fields of the address that follow the postal code, in the order of the form. */
export const ADDRESS_FIELDS = [
  'state',
  'city',
  'neighborhood',
  'street',
  'streetNumber',
  'complement',
] as const;
export type AddressField = (typeof ADDRESS_FIELDS)[number];

export type BoletoField =
  | 'place'
  | 'firstName'
  | 'lastName'
  | 'documentType'
  | 'identification'
  | 'zipCode'
  | AddressField
  | 'email';

export type BoletoValues = Record<BoletoField, string>;

/** What the form of a boleto holds at first: what the shop knows of the payer. */
export function initialBoleto(
  environment: FormEnvironment,
  types: readonly WireIdentificationType[],
): BoletoValues {
  const { firstName = '', lastName = '', address } = environment.settings.initialization.payer ?? {};
  const { typeId, number } = initialDocument(environment, types);
  return {
    place: '',
    firstName,
    lastName,
    documentType: typeId,
    identification: number,
    zipCode: formatZipCode(address?.zipCode ?? ''),
    state: address?.federalUnit ?? '',
    city: address?.city ?? '',
    neighborhood: address?.neighborhood ?? '',
    street: address?.streetName ?? '',
    streetNumber: String(address?.streetNumber ?? ''),
    complement: address?.complement ?? '',
    email: initialEmail(environment),
  };
}
