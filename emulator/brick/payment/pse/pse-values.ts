import { initialDocument } from '../../details/payer-document.ts';
import { initialEmail } from '../../details/payer-email.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { WireIdentificationType } from '../../wire/identification-types.ts';

export const ENTITY_TYPES = ['individual', 'association'] as const;

export type PseField = 'entityType' | 'documentType' | 'identification' | 'bank' | 'email';
export type PseValues = Record<PseField, string>;

/** The documents of a kind of person: companies have a NIT, people any other. Source: devsite-docs integrate-pse-avanza. */
export function documentsOf(
  entityType: string,
  types: readonly WireIdentificationType[],
): WireIdentificationType[] {
  const isCompany = (id: string) => id === 'NIT';
  return types.filter(({ id }) => entityType === '' || isCompany(id) === (entityType === 'association'));
}

/** What the form of PSE holds at first: what the shop knows of the payer. */
export function initialPse(
  environment: FormEnvironment,
  types: readonly WireIdentificationType[],
): PseValues {
  const { entityType, entity_type: spelled } = environment.settings.initialization.payer ?? {};
  const known = ENTITY_TYPES.find((each) => each === (entityType ?? spelled)) ?? '';
  const { typeId, number } = initialDocument(environment, documentsOf(known, types));
  return {
    entityType: known,
    documentType: typeId,
    identification: number,
    bank: '',
    email: initialEmail(environment),
  };
}
