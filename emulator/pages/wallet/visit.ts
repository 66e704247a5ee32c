import type { Context } from 'hono';
import type { Preference } from '../../core/preference.ts';
import type { Universe } from '../../core/universe.ts';
import type { Universes } from '../../core/universes.ts';
import { answerNotice } from './answer-checkout.ts';
import { findPreference } from './find-preference.ts';

/** A buyer at a preference that can be paid. */
export interface Visit {
  universe: Universe;
  preference: Preference;
}

/** Shows a page of the checkout to a buyer whose link names a preference that can be paid now; to any other, why not. */
export function visit(
  c: Context,
  universes: Universes,
  show: (found: Visit) => Response | Promise<Response>,
): Response | Promise<Response> {
  const found = findPreference(universes, c.req.query('pref_id'));
  if (found.state === 'unknown') return answerNotice(c, 'unknown');
  return found.state === 'open' ? show(found) : answerNotice(c, found.state, found.preference);
}
