import { documentProblem } from '../../details/payer-document.ts';
import { emailProblem } from '../../details/payer-email.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { WireIdentificationType } from '../../wire/identification-types.ts';
import { ADDRESS_FIELDS, type BoletoField, type BoletoValues } from './boleto-values.ts';
import { isWholeZipCode } from './zip-code.ts';

interface BoletoContext {
  environment: FormEnvironment;
  types: readonly WireIdentificationType[];
  asksPlace: boolean;
  /** The address follows the postal code: before, it is not asked. */
  asksAddress: boolean;
}

/** What is wrong with a field of a boleto's form; undefined when nothing is, or when it is not asked. */
export function boletoProblem(
  field: BoletoField,
  values: Readonly<BoletoValues>,
  { environment, types, asksPlace, asksAddress }: BoletoContext,
): string | undefined {
  const { texts } = environment;
  const value = values[field].trim();
  switch (field) {
    case 'place':
      return asksPlace && value === '' ? texts.chooseInstallments : undefined;
    case 'documentType':
    case 'complement':
      return undefined;
    case 'identification':
      return documentProblem({ typeId: values.documentType, number: value }, types, environment);
    case 'email':
      return emailProblem(value, environment);
  }
  if (ADDRESS_FIELDS.some((each) => each === field) && !asksAddress) return undefined;
  if (value === '') return texts.required;
  if (field === 'zipCode') return isWholeZipCode(value) ? undefined : texts.invalidZipCode;
  // The real form wants the two letters of the state.
  return field === 'state' && !/^[a-z]{2}$/i.test(value) ? texts.invalidState : undefined;
}
