import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';

/** One half of a local credential pair. Both halves of a pair name the same universe. */
export interface Credential {
  half: 'public' | 'secret';
  site: SiteId;
  name: string;
  universeId: string;
}

const SHAPE = /^(?:TEST|APP_USR)-([A-Z]{3})-([a-z0-9][a-z0-9-]*)-(public|secret)$/;

/** Reads `TEST-<SITE>-<name>-public` or `…-secret` (`APP_USR-` works alike); null when the text is neither. */
export function parseCredential(text: string): Credential | null {
  const match = SHAPE.exec(text);
  const site = SITE_IDS.find((id) => id === match?.[1]);
  const [, , name, half] = match ?? [];
  if (!site || !name || (half !== 'public' && half !== 'secret')) return null;
  return { half, site, name, universeId: universeId(site, name) };
}

export function universeId(site: SiteId, name: string): string {
  return `${site}-${name}`;
}

/** The access token of a universe: what its owner would send as Bearer. */
export function accessTokenOf(site: SiteId, name: string): string {
  return `TEST-${site}-${name}-secret`;
}

/** The public key of a universe: what its pages would give to MercadoPago.js. */
export function publicKeyOf(site: SiteId, name: string): string {
  return `TEST-${site}-${name}-public`;
}
