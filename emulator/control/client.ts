import type { SiteId } from '../../fixtures/catalog/types.ts';
import { parseCredential, universeId } from '../core/credentials.ts';
import type { JournalEntry } from '../core/journal.ts';
import type { Settlement } from '../core/payment-state.ts';
import type { UniverseSnapshot } from '../core/universe-snapshot.ts';
import type { SettingsOnTheWire } from './settings-schema.ts';

export type { JournalEntry } from '../core/journal.ts';
export type { Settlement } from '../core/payment-state.ts';
export type { UniverseSnapshot } from '../core/universe-snapshot.ts';

// A crowded machine may take seconds to load what is asked for the first time.
const DEADLINE_MS = 15_000;

/** Where an emulator serves Mercado Pago's hosts over TLS. */
export interface TlsPort {
  /** On loopback. */
  port: number;
  /** SHA-256 of the certificate's public key, base64. */
  spki: string;
}

/** What the specs ask of a running emulator. */
export class EmulatorControl {
  readonly #url: string;

  constructor(emulatorUrl: string) {
    this.#url = `${emulatorUrl}/__emulator`;
  }

  /** Has the emulator serve Mercado Pago's hosts over TLS too; asked again, it gives the same port. */
  async openTls(): Promise<TlsPort> {
    const response = await this.#call('POST', '/tls');
    return (await response.json()) as TlsPort;
  }

  /** Gives a universe the seed that draws the Brick's variant; only with `slow` one that takes time. */
  async setSeed(
    universe: { site: SiteId; name: string },
    seed: string,
    { slow = false }: { slow?: boolean } = {},
  ): Promise<void> {
    await this.#call('PUT', `${pathOf(universe)}/seed`, { seed, slow });
  }

  /** Moves a universe's clock forward by some ms. */
  async advanceClock(universe: { site: SiteId; name: string }, ms: number): Promise<void> {
    await this.#call('POST', `${pathOf(universe)}/clock`, { advance_ms: ms });
  }

  /** Changes how a universe behaves where the documents leave two ways open; settings that are not named stay. */
  async changeSettings(universe: { site: SiteId; name: string }, settings: SettingsOnTheWire): Promise<void> {
    await this.#call('PUT', `${pathOf(universe)}/settings`, settings);
  }

  /** A universe as JSON. */
  async snapshot(universe: { site: SiteId; name: string }): Promise<UniverseSnapshot> {
    const response = await this.#call('GET', `${pathOf(universe)}/snapshot`);
    return (await response.json()) as UniverseSnapshot;
  }

  /** Puts a snapshot, of this universe or another of its site, in place of all that a universe was. */
  async restore(universe: { site: SiteId; name: string }, snapshot: UniverseSnapshot): Promise<void> {
    await this.#call('PUT', `${pathOf(universe)}/snapshot`, snapshot);
  }

  /** Lets a pending payment end, or an approved one be charged back. */
  async settle(
    universe: { site: SiteId; name: string },
    paymentId: number,
    settlement: Settlement,
  ): Promise<void> {
    await this.#call('POST', `${pathOf(universe)}/payments/${paymentId}/settlement`, { settlement });
  }

  /** Names every universe that the emulator has. */
  async universes(): Promise<{ site: SiteId; name: string }[]> {
    const response = await this.#call('GET', '/universes');
    const summaries = (await response.json()) as { public_key: string }[];
    return summaries.map(({ public_key: publicKey }) => universeOf(publicKey));
  }

  /** The requests that a universe received, oldest first. */
  async journal(
    universe: { site: SiteId; name: string },
    filter: { path?: string; method?: string; externalReference?: string } = {},
  ): Promise<JournalEntry[]> {
    const query = new URLSearchParams();
    if (filter.path) query.set('path', filter.path);
    if (filter.method) query.set('method', filter.method);
    if (filter.externalReference) query.set('external_reference', filter.externalReference);
    const response = await this.#call('GET', `${pathOf(universe)}/journal?${query}`);
    return (await response.json()) as JournalEntry[];
  }

  async #call(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(this.#url + path, {
      method,
      signal: AbortSignal.timeout(DEADLINE_MS),
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    }).catch((cause: unknown) => {
      const reason = cause instanceof Error && cause.name === 'TimeoutError' ? 'no answer' : 'no connection';
      throw new Error(
        `Failed to ${method} ${path} at the emulator ${this.#url}: ${reason} within ${DEADLINE_MS} ms; is it running?`,
        { cause },
      );
    });
    if (response.ok) return response;
    throw new Error(
      `Failed to ${method} ${path} at the emulator: ${response.status} ${await response.text()}`,
    );
  }
}

function pathOf({ site, name }: { site: SiteId; name: string }): string {
  return `/universes/${universeId(site, name)}`;
}

/**
 * The universe that a public key belongs to.
 * @throws Error when the key is not one that an emulator knows.
 */
export function universeOf(publicKey: string): { site: SiteId; name: string } {
  const credential = parseCredential(publicKey);
  if (credential?.half === 'public') return { site: credential.site, name: credential.name };
  throw new Error('The public key names no universe of an emulator; one looks like TEST-MLA-local-public');
}
