import type { FormEnvironment } from '../form/form-environment.ts';
import { bareIdentification, isValidIdentification } from '../form/identification-number.ts';
import type { WireIdentificationType } from '../wire/identification-types.ts';

export interface TypedDocument {
  typeId: string;
  /** As shown, with its punctuation. */
  number: string;
}

/** The shop's document of the payer, when it is one of the country; else the first type without a number. */
export function initialDocument(
  { settings }: Pick<FormEnvironment, 'settings'>,
  types: readonly WireIdentificationType[],
): TypedDocument {
  const given = settings.initialization.payer?.identification;
  const type = types.find(({ id }) => id === given?.type) ?? types[0];
  const number = type && type.id === given?.type ? (given?.number ?? '') : '';
  return { typeId: type?.id ?? '', number: type && isValidIdentification(number, type) ? number : '' };
}

/** What is wrong with a document; undefined when nothing is. */
export function documentProblem(
  { typeId, number }: TypedDocument,
  types: readonly WireIdentificationType[],
  { texts }: FormEnvironment,
): string | undefined {
  const type = types.find(({ id }) => id === typeId);
  if (number === '' || !type) return texts.required;
  return isValidIdentification(number, type) ? undefined : texts.invalidDocument;
}

/** A document as payloads spell it. */
export function documentOf({ typeId, number }: TypedDocument, types: readonly WireIdentificationType[]) {
  const type = types.find(({ id }) => id === typeId);
  return { type: typeId, number: type ? bareIdentification(number, type) : number };
}
