import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { bundlePage } from './bundle-page.ts';

const PAGES = new URL('../pages/', import.meta.url);
const addressSchema = z.object({ port: z.number() });
const wrappedSchema = z.object({ formData: z.record(z.string(), z.unknown()) });
const flatSchema = z.record(z.string(), z.unknown());

export interface PageShop {
  url: string;
  /** What the pages posted to `/process_payment`, in order. */
  posted: unknown[];
  stop(): Promise<void>;
}

/** Serves `specs/emulator/pages`, and pays at `api` what its pages post, with ten lines of a backend. */
export async function startPageShop(api: string): Promise<PageShop> {
  const posted: unknown[] = [];

  async function pay(request: IncomingMessage) {
    const body = await json(request);
    posted.push(body);
    const wrapped = wrappedSchema.safeParse(body);
    const payment = wrapped.success ? wrapped.data.formData : flatSchema.parse(body);
    const headers = {
      'content-type': 'application/json',
      authorization: 'Bearer TEST-MLA-spec-secret',
      'x-idempotency-key': String(payment.token),
    };
    return fetch(`${api}/v1/payments`, { method: 'POST', headers, body: JSON.stringify(payment) });
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://shop');
    if (pathname === '/process_payment') {
      const answer = await pay(request);
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    } else if (/^\/[a-z-]+\.js$/.test(pathname)) {
      const script = await bundlePage(pathname.slice(1, -3));
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    } else if (/^\/[a-z-]+\.html$/.test(pathname)) {
      const page = await readFile(new URL(`.${pathname}`, PAGES));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = addressSchema.parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    posted,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
