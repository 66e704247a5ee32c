import { z } from 'zod';
import { utcDate } from '../../core/mp-date.ts';
import type { Preference } from '../../core/preference.ts';
import type { Universe } from '../../core/universe.ts';
import { offsetPage, pageQuery } from '../offset-page.ts';
import { parseQuery } from '../parse-query.ts';
import type { PreferencePage, PreferenceSummary } from './preference-answer.ts';
import { CLIENT_ID, renderMoment } from './render-preference.ts';

/** The query of `GET /checkout/preferences/search`; other parameters are ignored. */
export const preferenceQuerySchema = z.object({
  ...pageQuery,
  external_reference: z.string().optional(),
  site_id: z.string().optional(),
  marketplace: z.string().optional(),
  sponsor_id: z.string().optional(),
});

type PreferenceQuery = z.infer<typeof preferenceQuerySchema>;

/**
 * A page of the seller's preferences, the newest first; that order is inferred.
 * @throws ApiError 400 cause 1 for a limit or an offset that is none.
 */
export function searchPreferences(universe: Universe, query: Record<string, string>): PreferencePage {
  const asked = parseQuery(preferenceQuerySchema, query);
  const found = [...universe.preferences.values()].filter((preference) => matches(preference, asked));
  return offsetPage(found.reverse(), asked, renderSummary);
}

function matches({ site, request }: Preference, asked: PreferenceQuery): boolean {
  return (
    (asked.external_reference === undefined || request.external_reference === asked.external_reference) &&
    (asked.site_id === undefined || site === asked.site_id) &&
    (asked.marketplace === undefined || (request.marketplace ?? 'NONE') === asked.marketplace) &&
    (asked.sponsor_id === undefined || String(request.sponsor_id) === asked.sponsor_id)
  );
}

function renderSummary({ id, site, collectorId, liveMode, request, ...at }: Preference): PreferenceSummary {
  return {
    id,
    client_id: CLIENT_ID,
    collector_id: collectorId,
    concept_id: null,
    corporation_id: null,
    date_created: utcDate(at.createdAt),
    expiration_date_from: renderMoment(request.expiration_date_from),
    expiration_date_to: renderMoment(request.expiration_date_to),
    expires: request.expires ?? false,
    external_reference: request.external_reference ?? '',
    integrator_id: null,
    items: request.items.map((item) => item.id ?? ''),
    last_updated: utcDate(at.updatedAt),
    live_mode: liveMode,
    marketplace: request.marketplace ?? 'NONE',
    operation_type: request.operation_type ?? 'regular_payment',
    payer_email: request.payer?.email ?? '',
    payer_id: null,
    platform_id: null,
    processing_modes: [...(request.processing_modes ?? [])],
    product_id: null,
    purpose: request.purpose || null,
    site_id: site,
    sponsor_id: request.sponsor_id ?? null,
    shipping_mode: request.shipments?.mode ?? null,
  };
}
