import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';

/** One half of a local credential pair. Both halves of a pair name the same universe. */
export interface Credential {
  half: 'public' | 'secret';
  /** `APP_USR-` instead of `TEST-`. */
  live: boolean;
  /** An access token that a seller gave to an application by OAuth. */
  granted: boolean;
  site: SiteId;
  name: string;
  universeId: string;
}

const SHAPE = /^(TEST|APP_USR)-([A-Z]{3})-([a-z0-9][a-z0-9-]*)-(public|secret|oauth)$/;

/** Reads `TEST-<SITE>-<name>-public`, `…-secret` or `…-oauth` (`APP_USR-` works alike); null when the text is none. */
export function parseCredential(text: string): Credential | null {
  const [, prefix, siteId, name, ending] = SHAPE.exec(text) ?? [];
  const site = SITE_IDS.find((id) => id === siteId);
  if (!site || !name) return null;
  return {
    half: ending === 'public' ? 'public' : 'secret',
    live: prefix === 'APP_USR',
    granted: ending === 'oauth',
    site,
    name,
    universeId: universeId(site, name),
  };
}

export function universeId(site: SiteId, name: string): string {
  return `${site}-${name}`;
}

/** The access token of a universe: what its owner would send as Bearer. */
export function accessTokenOf(site: SiteId, name: string): string {
  return `TEST-${site}-${name}-secret`;
}

/** The access token that a seller gives to an application by OAuth. */
export function grantedTokenOf(owner: { site: SiteId; name: string; live: boolean }): string {
  return `${owner.live ? 'APP_USR' : 'TEST'}-${owner.site}-${owner.name}-oauth`;
}

/** The public key of a universe: what its pages would give to MercadoPago.js. */
export function publicKeyOf(site: SiteId, name: string, live = false): string {
  return `${live ? 'APP_USR' : 'TEST'}-${site}-${name}-public`;
}

/** What sets the idempotency keys of a credential apart from those of the seller's others. */
export function keyScopeOf({ live, granted }: Pick<Credential, 'live' | 'granted'>): string {
  return `${live ? 'live:' : ''}${granted ? 'oauth:' : ''}`;
}

const GRANT_SHAPE = /^TG-([A-Z]{3})-([a-z0-9][a-z0-9-]*)$/;

const REFRESH_ENDING = '-refresh';

/** What a seller gave to an application: an authorization code, or the refresh token that came of one. */
export interface Grant {
  kind: 'code' | 'refresh';
  site: SiteId;
  name: string;
  universeId: string;
}

/**
 * Reads an authorization code `TG-<SITE>-<name>` or a refresh token `TG-<SITE>-<name>-refresh`; null when the text is neither.
 * So a universe whose name ends in `-refresh` has no code of its own.
 */
export function parseGrant(text: string): Grant | null {
  const [, siteId, ending = ''] = GRANT_SHAPE.exec(text) ?? [];
  const isRefresh = ending.endsWith(REFRESH_ENDING);
  const name = isRefresh ? ending.slice(0, -REFRESH_ENDING.length) : ending;
  const site = SITE_IDS.find((id) => id === siteId);
  if (!site || !name) return null;
  return { kind: isRefresh ? 'refresh' : 'code', site, name, universeId: universeId(site, name) };
}

/** The refresh token of a seller that gave an application access. */
export function refreshTokenOf(site: SiteId, name: string): string {
  return `TG-${site}-${name}${REFRESH_ENDING}`;
}
