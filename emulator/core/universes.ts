import type { SiteId } from '../../fixtures/catalog/types.ts';
import type { CardToken } from './card-token.ts';
import type { Credential } from './credentials.ts';
import { exists } from './test-user.ts';
import { type Clock, Universe } from './universe.ts';
import { type UniverseSnapshot, universeFrom } from './universe-snapshot.ts';

const TEST_USER = /^test_user_\d+@testuser\.com$/;

/** All universes of an emulator. One is created when its credential is first used. */
export class Universes {
  readonly #byId = new Map<string, Universe>();
  readonly #clock: Clock;
  readonly #seed: string;

  constructor(clock: Clock, seed: string) {
    this.#clock = clock;
    this.#seed = seed;
  }

  of({ site, name, universeId }: Pick<Credential, 'site' | 'name' | 'universeId'>): Universe {
    const known = this.#byId.get(universeId);
    if (known) return known;
    const created = new Universe({ site, name, seed: this.#seed }, this.#clock);
    this.#byId.set(universeId, created);
    return created;
  }

  /** The universe whose seller has an id: what a link names, such as that of a preference; null when nobody used it yet. */
  ofCollector(collectorId: number): Universe | null {
    return this.all().find((universe) => universe.collectorId === collectorId) ?? null;
  }

  all(): Universe[] {
    return [...this.#byId.values()];
  }

  /** Forgets everything of a universe; its next use starts it anew with the default seed. */
  reset(universeId: string): void {
    this.#byId.delete(universeId);
  }

  /** Puts what a snapshot holds in place of all that a universe was. */
  restore(owner: Pick<Credential, 'site' | 'name'>, snapshot: UniverseSnapshot): Universe {
    const universe = universeFrom(snapshot, owner, this.#clock);
    this.#byId.set(universe.id, universe);
    return universe;
  }

  /** The site of the account that has an e-mail address, of any universe's seller or test user; null for any other buyer. */
  siteOfAccount(email: string): SiteId | null {
    if (!TEST_USER.test(email)) return null;
    for (const universe of this.#byId.values()) {
      if (universe.collectorEmail === email) return universe.site;
      const user = universe.testUsers.find((known) => known.email === email);
      if (user) return exists(user, universe.now()) ? user.site : null;
    }
    return null;
  }

  /** Notes that a test user paid, where the payer is one: unused accounts of the legacy call go. */
  noteUse(email: string): void {
    if (!TEST_USER.test(email)) return;
    for (const universe of this.#byId.values()) {
      const at = universe.testUsers.findIndex((known) => known.email === email);
      const user = universe.testUsers[at];
      if (user) universe.testUsers[at] = { ...user, lastUsedAt: universe.now() };
    }
  }

  /** A token of any universe: the real API tells "not yours" from "not found". */
  findToken(id: string): CardToken | null {
    for (const universe of this.#byId.values()) {
      const token = universe.tokens.get(id);
      if (token) return token;
    }
    return null;
  }
}
