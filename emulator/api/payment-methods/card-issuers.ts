import { z } from 'zod';
import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { issuersOf, knownIssuerOfBin } from '../../core/issuer.ts';
import { parseQuery } from '../parse-query.ts';
import type { CardIssuerAnswer } from './card-issuer-answer.ts';
import { cardMethodAsked } from './card-method-asked.ts';
import { PROCESSING_MODE } from './render-payment-method.ts';

/** The query of `GET /v1/payment_methods/card_issuers`: a method, a BIN or both; other parameters are ignored. */
export const cardIssuersQuerySchema = z.object({
  payment_method_id: z.string().optional(),
  bin: z.string().optional().describe('The first six to eight digits of a card.'),
});

/**
 * The issuers of a method; of a BIN the one that a source names, else all that the buyer may choose from.
 * @throws ApiError 400 cause 1 without method and BIN, 404 for those that are no card method of the site.
 */
export function listCardIssuers(site: SiteId, query: Record<string, string>): CardIssuerAnswer[] {
  const asked = parseQuery(cardIssuersQuerySchema, query);
  const method = cardMethodAsked(site, asked);
  const known = asked.bin ? knownIssuerOfBin(site, method, asked.bin) : null;
  return (known ? [known] : issuersOf(site, method)).map(({ id, name }) => ({
    id,
    name,
    secure_thumbnail: method.thumbnail,
    thumbnail: method.thumbnail,
    processing_mode: PROCESSING_MODE,
    merchant_account_id: null,
  }));
}
