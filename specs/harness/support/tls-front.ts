import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { certificateOfHosts } from '../../../emulator/tls/certificate-of-hosts.ts';
import { EVERY_HOST } from '../../../fixtures/catalog/every-host.ts';

export interface FrontRequest {
  host: string;
  method: string;
  path: string;
  query: URLSearchParams;
  userAgent: string;
  body: string;
}

export interface FrontAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer | string;
}

/** What stands between the front and the emulator: it may answer in its place, or change its answer. */
export type Meddler = (request: FrontRequest, forward: () => Promise<FrontAnswer>) => Promise<FrontAnswer>;

/** A shop that the front makes public. */
export interface PublicShop {
  host: string;
  /** Where it listens. */
  url: string;
}

export interface TlsFront extends AsyncDisposable {
  port: number;
  /** What it answers as. */
  hosts: readonly string[];
  /** PEM, for those who should trust the front; the key stays in memory. */
  certificate: string;
  /** Every request that arrived over TLS, oldest first. */
  requests: readonly FrontRequest[];
}

const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

interface Behind {
  emulatorUrl: string;
  shop?: PublicShop;
}

/** Serves an emulator, and a shop, over TLS on a free loopback port, with a certificate for all of their hosts. */
export async function startTlsFront({ emulatorUrl, shop }: Behind, meddle: Meddler): Promise<TlsFront> {
  const shopHosts = shop ? [shop.host] : [];
  const { certificate, key } = await certificateOfHosts(shopHosts);
  const requests: FrontRequest[] = [];
  const server = createServer({ cert: certificate, key }, (incoming, response) => {
    answer(incoming, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const seen = seenRequest(incoming, body.toString());
    requests.push(seen);
    const answered =
      shop?.host === seen.host
        ? await forward(shop.url, incoming, body)
        : await meddle(seen, () => forward(emulatorUrl, incoming, body));
    const { status, headers, body: text } = answered;
    response.writeHead(status, without(HOP_BY_HOP, headers)).end(text);
  }

  return {
    port: z.object({ port: z.number() }).parse(server.address()).port,
    hosts: [...EVERY_HOST, ...shopHosts],
    certificate,
    requests,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function seenRequest({ headers, method, url }: IncomingMessage, body: string): FrontRequest {
  const host = headers.host ?? '';
  const { pathname, searchParams } = new URL(url ?? '/', `https://${host}`);
  const userAgent = headers['user-agent'] ?? '';
  return { host, method: method ?? 'GET', path: pathname, query: searchParams, userAgent, body };
}

async function forward(emulatorUrl: string, incoming: IncomingMessage, body: Buffer): Promise<FrontAnswer> {
  const { method, headers, url } = incoming;
  const options = { method, headers: { ...headers, connection: 'close' } };
  const answered = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest(new URL(url ?? '/', emulatorUrl), options, resolve)
      .on('error', reject)
      .end(body);
  });
  return { status: answered.statusCode ?? 502, headers: answered.headers, body: await buffer(answered) };
}

function without(
  names: readonly string[],
  headers: FrontAnswer['headers'],
): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || names.includes(name) ? [] : [[name, value]],
    ),
  );
}
