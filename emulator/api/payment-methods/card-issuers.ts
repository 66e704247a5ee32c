import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { badRequest } from '../../core/api-error.ts';
import { cardMethodOf, resolveBin } from '../../core/bin.ts';
import { issuersOf } from '../../core/issuer.ts';
import { thumbnailOf } from './render-payment-method.ts';

/**
 * `GET /v1/payment_methods/card_issuers`: the issuers of a method.
 * @throws ApiError 400 when neither the method nor the BIN names a card method of the site.
 */
export function listCardIssuers(site: SiteId, query: Record<string, string>): Record<string, unknown>[] {
  const { payment_method_id: id, bin } = query;
  const method = id ? cardMethodOf(site, id) : resolveBin(site, bin ?? '');
  if (!method) throw badRequest(1, 'Params Error');
  return issuersOf(site, method).map((issuer) => ({
    id: issuer.id,
    name: issuer.name,
    secure_thumbnail: thumbnailOf(method),
    thumbnail: thumbnailOf(method),
    processing_mode: 'aggregator',
    merchant_account_id: null,
  }));
}
