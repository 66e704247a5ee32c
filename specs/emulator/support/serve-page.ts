import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod';

const addressSchema = z.object({ port: z.number() });

/** What a page in the documentation loads. */
const DOCUMENTED_SDK = 'https://sdk.mercadopago.com/js/v2';

export interface ServedPage {
  url: string;
  stop(): Promise<void>;
}

/** Serves one static page on an origin of its own; the documented address of the SDK becomes `sdk`. */
export async function servePage(
  html: string,
  { sdk, csp }: { sdk: string; csp?: string },
): Promise<ServedPage> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (csp) response.setHeader('content-security-policy', csp);
    response.end(html.replaceAll(DOCUMENTED_SDK, sdk));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = addressSchema.parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
