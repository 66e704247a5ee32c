import type { Request } from 'express';
import { clientAddress } from './client-address.ts';
import type { Config } from './config.ts';
import type { Visit } from './methods/method.ts';
import { Problem } from './problem.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Where the request came from, and where its buyer can be sent back to: PUBLIC_URL or, without one, the address that the
 * browser used when that is this machine. Any other Host header is the client's own invention.
 */
export function visitOf(request: Request, { publicUrl }: Pick<Config, 'publicUrl'>): Visit {
  return { ip: clientAddress(request), origin: publicUrl ?? loopbackOrigin(request) };
}

/**
 * The shop's own address.
 * @throws Problem 503 `public_url_missing`
 */
export function requireOrigin(origin: string | null): string {
  if (origin !== null) return origin;
  throw new Problem(503, 'public_url_missing', {
    detail:
      'This method sends buyers away and back, and the shop does not know its own address: set PUBLIC_URL. Nothing was charged.',
  });
}

function loopbackOrigin(request: Request): string | null {
  const address = `${request.protocol}://${request.get('host') ?? ''}`;
  if (!URL.canParse(address)) return null;
  const { hostname, origin } = new URL(address);
  return LOOPBACK.has(hostname) ? origin : null;
}
