import { SITES } from '../../fixtures/catalog/sites.ts';
import type { IdentificationType, SiteId } from '../../fixtures/catalog/types.ts';

/** The document type of a site; ids are compared without case, as plugins spell `Otro` and `OTRO`. */
export function identificationTypeOf(site: SiteId, id: string): IdentificationType | null {
  // Mexico's types are named by the specification alone: the test environment knows none.
  if (SITES[site].testDocument === null) return null;
  return SITES[site].identificationTypes.find((type) => type.id.toLowerCase() === id.toLowerCase()) ?? null;
}

/** Whether a document number, with or without separators, has the length and letters that its type allows. */
export function isValidIdentification(type: IdentificationType, number: string): boolean {
  const bare = number.replace(/[.\-/\s]/g, '');
  const shape = type.type === 'number' ? /^\d+$/ : /^\d+[\dkK]$/;
  return shape.test(bare) && bare.length >= type.minLength && bare.length <= type.maxLength;
}
