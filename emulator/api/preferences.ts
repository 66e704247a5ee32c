import type { Preference, PreferenceRequest } from '../core/preference.ts';
import type { EmulatorContext } from './context.ts';
import { linkOriginOf } from './link-origin.ts';
import type { ApiServices, Operation } from './operation.ts';
import { checkPreference } from './preferences/check-preference.ts';
import { preferenceAnswerSchema, preferencePageSchema } from './preferences/preference-answer.ts';
import { preferenceNotFound } from './preferences/preference-error.ts';
import { parsePreferenceRequest, preferenceRequestSchema } from './preferences/preference-request.ts';
import { renderPreference } from './preferences/render-preference.ts';
import { preferenceQuerySchema, searchPreferences } from './preferences/search-preferences.ts';
import { readJson, requireObject } from './read-json.ts';
import { respond } from './respond.ts';

/** `/checkout/preferences`: what a buyer pays in Checkout Pro, or with the wallet of a Brick. */
export function preferenceOperations(services: ApiServices): Operation[] {
  const answer = (c: EmulatorContext, status: 200 | 201, preference: Preference) =>
    respond(c, status, renderPreference(preference, linkOriginOf(c, services)));

  return [
    {
      method: 'post',
      path: '/checkout/preferences',
      summary: 'Make a preference.',
      credential: 'secret',
      body: preferenceRequestSchema,
      answers: { 201: preferenceAnswerSchema },
      async handle(c) {
        const request = parsePreferenceRequest(requireObject(await readJson(c)));
        return answer(c, 201, createPreference(c, request, services));
      },
    },
    {
      method: 'get',
      path: '/checkout/preferences/search',
      summary: "Find the seller's preferences.",
      credential: 'secret',
      query: preferenceQuerySchema,
      answers: { 200: preferencePageSchema },
      handle: (c) => respond(c, 200, searchPreferences(c.get('universe'), c.req.query())),
    },
    {
      method: 'get',
      path: '/checkout/preferences/:id',
      summary: 'Read a preference, an expired one too.',
      credential: 'secret',
      answers: { 200: preferenceAnswerSchema },
      handle: (c) => answer(c, 200, preferenceOf(c)),
    },
    {
      method: 'put',
      path: '/checkout/preferences/:id',
      summary: 'Replace the parts of a preference that the body names; null resets one.',
      credential: 'secret',
      body: preferenceRequestSchema.partial().meta({ id: 'PreferenceUpdate' }),
      answers: { 200: preferenceAnswerSchema },
      async handle(c) {
        const body = requireObject(await readJson(c));
        return answer(c, 200, updatePreference(c, body, services));
      },
    },
  ];
}

function createPreference(
  c: EmulatorContext,
  request: PreferenceRequest,
  { strictUrls }: ApiServices,
): Preference {
  const universe = c.get('universe');
  const { site, collectorId } = universe;
  checkPreference(request, { site, strictUrls });
  const now = universe.now();
  const id = `${collectorId}-${universe.ids.nextUuid('preference')}`;
  const { live: liveMode } = c.get('credential');
  const preference = { id, site, collectorId, liveMode, request, createdAt: now, updatedAt: now };
  universe.preferences.set(id, preference);
  return preference;
}

function updatePreference(
  c: EmulatorContext,
  body: Record<string, unknown>,
  { strictUrls }: ApiServices,
): Preference {
  const universe = c.get('universe');
  const known = preferenceOf(c);
  // Parsed as a whole: what was kept has passed already.
  const request = parsePreferenceRequest({ ...known.request, ...body });
  checkPreference(request, { site: known.site, strictUrls });
  const updated: Preference = { ...known, request, updatedAt: universe.now() };
  universe.preferences.set(updated.id, updated);
  return updated;
}

function preferenceOf(c: EmulatorContext): Preference {
  const preference = c.get('universe').preferences.get(c.req.param('id') ?? '');
  if (!preference) throw preferenceNotFound();
  return preference;
}
