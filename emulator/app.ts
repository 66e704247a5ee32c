import { EVERY_HOST } from '../fixtures/catalog/every-host.ts';
import { MERCADO_PAGO_HOSTS as HOSTS } from '../fixtures/catalog/hosts.ts';
import { apiOperations } from './api/operations.ts';
import { apiRoutes } from './api/routes.ts';
import { brickRoutes } from './brick/routes.ts';
import { DEFAULT_SEED } from './brick/variant.ts';
import { controlRoutes } from './control/routes.ts';
import type { Clock } from './core/universe.ts';
import { Universes } from './core/universes.ts';
import { pageRoutes } from './pages/routes.ts';

export interface EmulatorOptions {
  clock: Clock;
  /** Draws the Brick's variant in each new universe. */
  seed?: string;
  /** Refuse loopback http in callback_url and back_urls too, as the real API does. */
  strictUrls?: boolean;
  /** Links in answers lead to the emulator itself instead of the real hosts. */
  localLinks?: boolean;
  /** Serves the same over TLS, once somebody asks; left out where nothing listens. */
  openTls?: () => Promise<{ port: number; spki: string }>;
}

/** The emulator as one web-standard handler: the API, the Brick, the pages that links lead to, and the control API. */
export function createEmulator(options: EmulatorOptions): { fetch(request: Request): Promise<Response> } {
  const universes = new Universes(options.clock, options.seed ?? DEFAULT_SEED);
  const { strictUrls = false, localLinks = false } = options;
  const operations = apiOperations({ universes, strictUrls, localLinks });
  const mercadoPago = apiRoutes(universes, { operations, pages: [brickRoutes(), pageRoutes(universes)] });
  const control = controlRoutes({ universes, operations, localLinks, openTls: options.openTls });

  return {
    async fetch(request) {
      // HTTP/2 carries the host in the address alone.
      const authority = request.headers.get('host') ?? new URL(request.url).host;
      const host = authority.split(':')[0] ?? '';
      if (host === HOSTS.secureFields) return mercadoPago.fetch(asFramePage(request));
      const isControl = !MERCADO_PAGO.has(host) && new URL(request.url).pathname.startsWith('/__emulator/');
      return (isControl ? control : mercadoPago).fetch(request);
    },
  };
}

const MERCADO_PAGO = new Set(EVERY_HOST);

// secure-fields.mercadopago.com serves at its root what the emulator's own host serves under a folder.
function asFramePage(request: Request): Request {
  const url = new URL(request.url);
  if (!url.pathname.startsWith('/secure-fields')) url.pathname = `/secure-fields${url.pathname}`;
  return new Request(url, request);
}
