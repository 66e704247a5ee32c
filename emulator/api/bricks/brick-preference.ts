import { SITES } from '../../../fixtures/catalog/sites.ts';
import { methodsOf } from '../../core/preference-methods.ts';
import type { EmulatorContext } from '../context.ts';
import { preferenceNotFound } from '../preferences/preference-error.ts';
import { linkOf } from '../preferences/render-preference.ts';

/**
 * What a Brick learns of a preference with a public key. Only the call was ever seen; its answer is ours.
 * @throws ApiError 404 for a preference that the seller of the key does not have.
 */
export function brickPreference(c: EmulatorContext): Record<string, unknown> {
  const preference = c.get('universe').preferences.get(c.req.param('id') ?? '');
  if (!preference) throw preferenceNotFound();
  return {
    id: preference.id,
    site_id: preference.site,
    purpose: preference.request.purpose || null,
    init_point: linkOf(preference.id, SITES[preference.site].website),
    payment_methods: methodsOf(preference).map(({ id }) => id),
  };
}
