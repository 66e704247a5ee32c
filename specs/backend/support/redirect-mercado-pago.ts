// Loaded into the shop's process with --import: calls to api.mercadopago.com go to UPSTREAM_URL.
import { type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import nock from 'nock';

const upstream = new URL(process.env.UPSTREAM_URL ?? 'http://127.0.0.1:1');

nock.disableNetConnect();
nock.enableNetConnect((host) => /^(localhost|127\.0\.0\.1):/.test(host));

const mercadoPago = nock('https://api.mercadopago.com').persist();
for (const method of ['GET', 'POST', 'PUT']) {
  mercadoPago.intercept(/.*/, method).reply(async function answer(path, body) {
    const { host: _host, 'content-length': _length, ...headers } = this.req.headers;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return forward({ method, headers, url: new URL(path, upstream) }, text);
  });
}

interface Outgoing {
  method: string;
  headers: Record<string, string>;
  url: URL;
}

function forward({ url, ...options }: Outgoing, body: string) {
  return new Promise<[number, Readable, Record<string, string>]>((resolve, reject) => {
    const outgoing = request(url, options, (answer) => {
      // A cut may come before anyone reads: whoever reads then meets it.
      answer.on('error', () => {});
      // The stream, not its text: only so does a stall or a cut in the middle reach the shop.
      resolve([answer.statusCode ?? 0, Readable.from(chunksOf(answer)), headersOf(answer)]);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding']);
  const kept = Object.entries(headers).filter(([name]) => !hopByHop.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

async function* chunksOf(answer: IncomingMessage) {
  yield* answer;
}
