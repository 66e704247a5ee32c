import type { CardFieldName } from './card-problems.ts';
import type { CardValues } from './card-values.ts';

/** The fields that a change of values belongs to. */
export function fieldsOf(change: Partial<CardValues>): CardFieldName[] {
  const owners: Record<keyof CardValues, CardFieldName> = {
    holderName: 'holderName',
    identificationTypeId: 'identification',
    identificationNumber: 'identification',
    email: 'email',
    issuerId: 'issuer',
    installments: 'installments',
  };
  return Object.entries(owners).flatMap(([value, field]) => (value in change ? [field] : []));
}
