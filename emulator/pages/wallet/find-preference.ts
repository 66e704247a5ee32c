import { isOver, type Preference } from '../../core/preference.ts';
import type { Universe } from '../../core/universe.ts';
import type { Universes } from '../../core/universes.ts';

/** A preference that can be paid now, or why it cannot. */
export type FoundPreference =
  | { state: 'open' | 'expired' | 'early'; universe: Universe; preference: Preference }
  | { state: 'unknown' };

/** The preference of a link, in whichever universe it is, and whether its time has come or is over by that universe's clock. */
export function findPreference(universes: Universes, id: string | undefined): FoundPreference {
  for (const universe of universes.all()) {
    const preference = universe.preferences.get(id ?? '');
    if (preference) return { state: stateOf(preference, universe.now()), universe, preference };
  }
  return { state: 'unknown' };
}

function stateOf(preference: Preference, now: number): 'open' | 'expired' | 'early' {
  if (isOver(preference, now)) return 'expired';
  const { expires, expiration_date_from: from } = preference.request;
  return expires && from && Date.parse(from) > now ? 'early' : 'open';
}
