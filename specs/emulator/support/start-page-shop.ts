import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { SITE_IDS } from '../../../fixtures/catalog/sites.ts';
import { bundlePage } from './bundle-page.ts';
import { payAsBackend } from './pay-as-backend.ts';

const PAGES = new URL('../pages/', import.meta.url);
const addressSchema = z.object({ port: z.number() });
const siteSchema = z.enum(SITE_IDS);

export interface PageShop {
  url: string;
  /** What the pages posted to `/process_payment`, in order. */
  posted: unknown[];
  /** What the API answered to each of them. */
  answers: unknown[];
  stop(): Promise<void>;
}

/** Serves `specs/emulator/pages`, and pays at `api` what its pages post, as the seller of the country in `?site=`. */
export async function startPageShop(api: string): Promise<PageShop> {
  const posted: unknown[] = [];
  const answers: unknown[] = [];

  async function pay(request: IncomingMessage, { origin, searchParams }: URL) {
    const body = await json(request);
    posted.push(body);
    const site = siteSchema.parse(searchParams.get('site') ?? 'MLA');
    const backUrl = `${origin}/status-screen.html?site=${site}`;
    const answer = await payAsBackend(api, body, { site, ip: request.socket.remoteAddress ?? '', backUrl });
    const payment: unknown = await answer.json();
    answers.push(payment);
    return { status: answer.status, payment };
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const { pathname } = url;
    if (pathname === '/process_payment') {
      const { status, payment } = await pay(request, url);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(payment));
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
    answers,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
