import { MERCADO_PAGO_HOSTS } from '../../fixtures/catalog/hosts.ts';

/** Base addresses that the SDK talks to; none ends with a slash but those of the secure fields. */
export interface Endpoints {
  api: string;
  assets: string;
  /** The page of the card frames, and where to look for it when the first is out of reach. */
  secureFields: readonly string[];
  tracks: string;
  /** Where the checkout's pages are instead of the country's own website; null when they are there. */
  website: string | null;
}

const REAL: Endpoints = {
  api: `https://${MERCADO_PAGO_HOSTS.api}`,
  assets: `https://${MERCADO_PAGO_HOSTS.assets}/frontend-assets`,
  secureFields: [
    `https://${MERCADO_PAGO_HOSTS.secureFields}/`,
    `https://${MERCADO_PAGO_HOSTS.secureFieldsFallback}/secure-fields`,
  ],
  tracks: `https://${MERCADO_PAGO_HOSTS.tracks}/tracks`,
  website: null,
};

const OTHER_LOOPBACK: Record<string, string> = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' };

/** The same server under its other loopback name, hence another origin; any other host is returned as it came. */
export function otherLoopbackOrigin(origin: string): string {
  const url = new URL(origin);
  url.hostname = OTHER_LOOPBACK[url.hostname] ?? url.hostname;
  return url.origin;
}

/** Where an SDK loaded from `scriptUrl` talks to: Mercado Pago's hosts, or the emulator that served it. */
export function endpointsOf(scriptUrl: string): Endpoints {
  const { hostname, origin } = new URL(scriptUrl);
  if (hostname === MERCADO_PAGO_HOSTS.sdk) return REAL;
  return {
    api: origin,
    assets: `${origin}/frontend-assets`,
    secureFields: [`${otherLoopbackOrigin(origin)}/secure-fields/`],
    tracks: `${origin}/tracks`,
    website: origin,
  };
}

/** The API that a card frame posts tokens to: the page cannot choose it, or it could send card numbers elsewhere. */
export function apiOfFrame(frameOrigin: string): string {
  const { hostname } = new URL(frameOrigin);
  const real: readonly string[] = [MERCADO_PAGO_HOSTS.secureFields, MERCADO_PAGO_HOSTS.secureFieldsFallback];
  return real.includes(hostname) ? REAL.api : otherLoopbackOrigin(frameOrigin);
}
