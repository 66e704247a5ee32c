import type { Context } from 'hono';
import type { Universe } from '../../core/universe.ts';
import type { Universes } from '../../core/universes.ts';
import { ControlError } from '../control-error.ts';
import { parseBody } from '../parse-body.ts';
import { snapshotSchema } from './snapshot-schema.ts';

/**
 * Puts a snapshot in place of all that a universe was; it may be one of another universe of the same site.
 * @throws ControlError 400 for a body that is no snapshot, 409 for one of another site.
 */
export async function restoreSnapshot(
  c: Context,
  universe: Universe,
  universes: Universes,
): Promise<Universe> {
  const snapshot = await parseBody(c, snapshotSchema);
  if (snapshot.site !== universe.site) {
    throw new ControlError(
      409,
      `the snapshot is one of ${snapshot.site}; ${universe.id} takes those of ${universe.site} only`,
    );
  }
  return universes.restore(universe, snapshot);
}
