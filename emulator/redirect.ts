/**
 * Loaded with `--import` into a local shop: what it sends to api.mercadopago.com goes to the emulator at EMULATOR_URL,
 * and any other host than loopback is an error. The shop itself knows nothing of it.
 */
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import nock from 'nock';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const emulator = readEmulatorUrl(process.env.EMULATOR_URL);

nock.disableNetConnect();
nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);

const mercadoPago = nock('https://api.mercadopago.com').persist();

// As they were sent: what a reply function is given was parsed.
const sentBodies = new WeakMap<object, string>();
mercadoPago.on('request', (sent: object, _interceptor: unknown, body: string) => sentBodies.set(sent, body));

for (const method of METHODS) {
  mercadoPago.intercept(/.*/, method).reply(async function forward(path) {
    const { host: _host, 'content-length': _length, ...headers } = this.req.headers;
    return send({ method, path, headers }, sentBodies.get(this.req) ?? '');
  });
}

interface Outgoing {
  method: string;
  path: string;
  headers: Record<string, string>;
}

type Answer = [status: number, body: Readable, headers: Record<string, string>];

function send(outgoing: Outgoing, body: string): Promise<Answer> {
  const { hostname, port } = emulator;
  return new Promise((resolve, reject) => {
    const sent = request({ ...outgoing, hostname, port }, (answer) => {
      // A cut may come before anyone reads: whoever reads then meets it.
      answer.on('error', () => {});
      // Streamed, so that an answer that stalls or breaks off does so for the shop too.
      resolve([answer.statusCode ?? 0, Readable.from(chunksOf(answer)), endToEnd(answer.headers)]);
    });
    sent.on('error', reject);
    // Node frames the body of a DELETE only when its length is told.
    if (body) sent.setHeader('content-length', Buffer.byteLength(body));
    sent.end(body);
  });
}

function endToEnd(headers: IncomingHttpHeaders): Answer[2] {
  const { connection: _connection, 'keep-alive': _keep, 'transfer-encoding': _transfer, ...kept } = headers;
  return Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, String(value)]));
}

async function* chunksOf(answer: IncomingMessage) {
  yield* answer;
}

function readEmulatorUrl(text = ''): URL {
  if (URL.canParse(text) && new URL(text).protocol === 'http:') return new URL(text);
  throw new Error(
    `EMULATOR_URL=${text}: give the address of a running emulator, such as http://127.0.0.1:4010`,
  );
}
