import { z } from 'zod';
import { PAYMENT_METHODS } from '../../../fixtures/catalog/payment-methods.ts';
import { SITE_IDS } from '../../../fixtures/catalog/sites.ts';
import type { PaymentMethod, SiteId } from '../../../fixtures/catalog/types.ts';
import { binDigits, resolveBin } from '../../core/bin.ts';
import { issuerOfBin, knownIssuerOfMethod } from '../../core/issuer.ts';
import { parseQuery } from '../parse-query.ts';
import type { FoundPaymentMethod, PaymentMethodPage } from './payment-method-answer.ts';
import { PROCESSING_MODE, renderPaymentMethod } from './render-payment-method.ts';

const DAY_MINUTES = 1440;
const MARKETPLACE = 'NONE';

const page = z.coerce.number().int().min(0);

/** The query of `GET /v1/payment_methods/search`; other parameters are ignored. Source: sdk-js issue 21, docs/core-methods.md. */
export const methodSearchQuerySchema = z.object({
  site_id: z.enum(SITE_IDS).optional().describe("Left out, the credential's country."),
  bin: z.string().optional().describe('The first six to eight digits of a card.'),
  bins: z.string().optional().describe('As `bin`, and before it.'),
  marketplace: z.string().default(MARKETPLACE).describe('Another one has no methods.'),
  status: z.string().optional(),
  id: z.string().optional(),
  payment_type_id: z.string().optional(),
  processing_mode: z.string().default(PROCESSING_MODE).describe('Another one has no methods.'),
  locale: z.string().optional().describe('Changes nothing.'),
  limit: page.default(50),
  offset: page.default(0),
});

/**
 * A page of the site's methods, cards and others; with a BIN the one card method that it belongs to.
 * An unknown BIN is no error: the answer is an empty list, which the Brick turns into its own.
 * @throws ApiError 400 cause 1 for a site, limit or offset that is none.
 */
export function searchPaymentMethods(ownSite: SiteId, query: Record<string, string>): PaymentMethodPage {
  const asked = parseQuery(methodSearchQuerySchema, query);
  const { site_id: site = ownSite, limit, offset } = asked;
  // From the query itself: an empty BIN is one that leads nowhere, not a search without BIN.
  const given = query.bins ?? query.bin;
  const bin = given === undefined ? undefined : binDigits(given);
  const found = candidates(site, bin).filter(
    (method) =>
      (asked.status ?? method.status) === method.status &&
      (asked.id ?? method.id) === method.id &&
      (asked.payment_type_id ?? method.paymentTypeId) === method.paymentTypeId &&
      asked.processing_mode === PROCESSING_MODE &&
      asked.marketplace === MARKETPLACE,
  );
  return {
    paging: { total: found.length, limit, offset },
    results: found.slice(offset, offset + limit).map((method) => renderFound(site, method, bin)),
  };
}

function candidates(site: SiteId, bin: string | undefined): readonly PaymentMethod[] {
  if (bin === undefined) return PAYMENT_METHODS[site];
  const method = resolveBin(site, bin);
  return method ? [method] : [];
}

function renderFound(site: SiteId, method: PaymentMethod, bin = ''): FoundPaymentMethod {
  const { accreditationTimeMinutes: minutes } = method;
  const issuer = method.kind === 'card' ? issuerOfBin(site, method, bin) : knownIssuerOfMethod(site, method);
  return {
    ...renderPaymentMethod(method),
    site_id: site,
    marketplace: MARKETPLACE,
    processing_mode: PROCESSING_MODE,
    labels: [],
    min_accreditation_days: minutes === null ? null : 0,
    max_accreditation_days: minutes === null ? null : Math.ceil(minutes / DAY_MINUTES),
    issuer: issuer && { id: Number(issuer.id), name: issuer.name, default: true },
  };
}
