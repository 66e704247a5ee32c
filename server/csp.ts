import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Config } from './config.ts';

interface Sources {
  script: string[];
  connect: string[];
  frame: string[];
  img: string[];
  font: string[];
}

const REAL_JS_ORIGIN = 'https://sdk.mercadopago.com';

// Mercado Pago publishes no list: these are the hosts that live Bricks were seen to use.
const MERCADO_PAGO: Sources = {
  script: [REAL_JS_ORIGIN, 'https://http2.mlstatic.com', 'https://www.mercadopago.com'],
  connect: [
    'https://api.mercadopago.com',
    'https://secure-fields.mercadopago.com',
    'https://api-static.mercadopago.com',
    REAL_JS_ORIGIN,
    'https://http2.mlstatic.com',
    'https://api.mercadolibre.com',
    'https://events.mercadopago.com',
    'https://www.mercadolibre.com',
  ],
  frame: [
    'https://secure-fields.mercadopago.com',
    'https://api-static.mercadopago.com',
    REAL_JS_ORIGIN,
    'https://www.mercadopago.com',
    'https://www.mercadolibre.com',
  ],
  img: ['https://http2.mlstatic.com', 'https://www.mercadolibre.com', 'https://www.mercadopago.com'],
  font: ['https://http2.mlstatic.com'],
};

/** Security headers, with a Content-Security-Policy that lets nothing run but this shop and the Brick. */
export function securityHeaders({ mpJsUrl, publicUrl }: Config): RequestHandler[] {
  const sources = sourcesFor(mpJsUrl);
  const isPublic = publicUrl !== null;
  return [
    function makeNonce(_request, response, next) {
      response.locals.nonce = randomBytes(16).toString('base64');
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`, ...sources.script],
          // The Brick injects its styles.
          styleSrc: ["'self'", "'unsafe-inline'", ...sources.font],
          connectSrc: ["'self'", ...sources.connect],
          frameSrc: sources.frame,
          imgSrc: ["'self'", 'data:', ...sources.img],
          fontSrc: ["'self'", ...sources.font],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          ...(isPublic && { upgradeInsecureRequests: [] }),
        },
      },
      // The query of a page names its payment: only the origin leaves the shop.
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      strictTransportSecurity: isPublic,
      xFrameOptions: { action: 'deny' },
    }),
  ];
}

/** Lets this one answer use further sources: the bank of a challenge, or Mercado Pago's own pages. */
export function allowAlso(response: Response, sources: Record<'frame-src' | 'form-action', string[]>): void {
  const header = 'Content-Security-Policy';
  const directives = String(response.get(header) ?? '').split(';');
  const extended = directives.map((directive) => {
    const more = Object.entries(sources).find(([name]) => directive.trim().startsWith(`${name} `))?.[1] ?? [];
    return [directive, ...more].join(' ');
  });
  response.set(header, extended.join(';'));
}

/** The nonce of the page being answered. */
export function nonceOf(response: { locals?: Record<string, unknown> } | object): string {
  const nonce = 'locals' in response ? response.locals?.nonce : undefined;
  if (typeof nonce !== 'string') throw new Error('securityHeaders must run before a page is made.');
  return nonce;
}

function sourcesFor(mpJsUrl: string): Sources {
  const { origin, protocol, hostname, port } = new URL(mpJsUrl);
  if (origin === REAL_JS_ORIGIN) return MERCADO_PAGO;
  // On loopback the card frames come from the other name, so that they are another origin than the page.
  const names = ['localhost', '127.0.0.1'];
  const colonPort = port && `:${port}`;
  const all = names.includes(hostname) ? names.map((name) => `${protocol}//${name}${colonPort}`) : [origin];
  return { script: all, connect: all, frame: all, img: all, font: all };
}
