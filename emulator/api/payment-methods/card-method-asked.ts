import { PAYMENT_METHOD_CAUSES } from '../../../fixtures/catalog/causes/payment-method-causes.ts';
import type { CardPaymentMethod, SiteId } from '../../../fixtures/catalog/types.ts';
import { ApiError } from '../../core/api-error.ts';
import { binDigits, cardMethodOf, resolveBin } from '../../core/bin.ts';
import { refusalOf } from '../../core/refusal.ts';

/**
 * The card method of a site that a query names by its BIN, by its id, or by both alike.
 * @throws ApiError 400 cause 1 when it names none, 404 for a BIN or a method that the site does not know.
 */
export function cardMethodAsked(
  site: SiteId,
  { bin, payment_method_id: id }: { bin?: string | undefined; payment_method_id?: string | undefined },
): CardPaymentMethod {
  if (!bin && !id) throw refusalOf(PAYMENT_METHOD_CAUSES[1]);
  const method = bin ? resolveBin(site, binDigits(bin)) : cardMethodOf(site, id ?? '');
  if (!method || (id && method.id !== id)) throw new ApiError(404, 'not_found', { error: 'not_found' });
  return method;
}
