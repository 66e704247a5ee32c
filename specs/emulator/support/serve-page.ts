import { type LoopbackServer, serveOnLoopback } from './serve-on-loopback.ts';

/** What a page in the documentation loads. */
const DOCUMENTED_SDK = 'https://sdk.mercadopago.com/js/v2';

/** Serves one static page on an origin of its own; the documented address of the SDK becomes `sdk`. */
export function servePage(
  html: string,
  { sdk, csp }: { sdk: string; csp?: string },
): Promise<LoopbackServer> {
  return serveOnLoopback((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (csp) response.setHeader('content-security-policy', csp);
    response.end(html.replaceAll(DOCUMENTED_SDK, sdk));
  });
}
