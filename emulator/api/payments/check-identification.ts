import type { SiteId } from '../../../fixtures/catalog/types.ts';
import type { Identification } from '../../core/card-token.ts';
import { identificationTypeOf, isValidIdentification } from '../../core/identification.ts';
import { refusal } from '../../core/refusal.ts';
import type { PaymentRequest } from './payment-request.ts';

/**
 * The payer's document, with its type as the site spells it; null when none is given.
 * @throws ApiError 400 cause 2067 for one that the country's rule does not allow.
 */
export function checkIdentification({ payer }: PaymentRequest, site: SiteId): Identification | null {
  const { type, number } = payer.identification ?? {};
  if (!type && !number) return null;
  const known = type ? identificationTypeOf(site, type) : null;
  if (!known || !number || !isValidIdentification(site, known, number)) throw refusal(2067);
  return { type: known.id, number };
}
