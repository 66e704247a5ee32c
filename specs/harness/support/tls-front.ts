import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { certificateOfHosts } from '../../../emulator/tls/certificate-of-hosts.ts';

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

export interface TlsFront extends AsyncDisposable {
  port: number;
  /** PEM, for those who should trust the front; the key stays in memory. */
  certificate: string;
  /** Every request that arrived over TLS, oldest first. */
  requests: readonly FrontRequest[];
}

const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/** Serves an emulator over TLS on a free loopback port, with a certificate for each of Mercado Pago's hosts. */
export async function startTlsFront(emulatorUrl: string, meddle: Meddler): Promise<TlsFront> {
  const { certificate, key } = await certificateOfHosts();
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
    const { status, headers, body: text } = await meddle(seen, () => forward(emulatorUrl, incoming, body));
    response.writeHead(status, without(HOP_BY_HOP, headers)).end(text);
  }

  return {
    port: z.object({ port: z.number() }).parse(server.address()).port,
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
