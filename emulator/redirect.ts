/**
 * Loaded with `--import` into a local shop: what it sends to api.mercadopago.com goes to the emulator at EMULATOR_URL,
 * and any other host than loopback is an error. The shop itself knows nothing of it.
 */
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import nock from 'nock';

const emulatorUrl = process.env.EMULATOR_URL;
if (!emulatorUrl) throw new Error('EMULATOR_URL is not set; give the address of a running emulator');

nock.disableNetConnect();
nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);

const mercadoPago = nock('https://api.mercadopago.com').persist();
for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
  mercadoPago.intercept(/.*/, method).reply(async function forward(uri, body) {
    const response = await fetch(emulatorUrl + uri, {
      method,
      headers: headersOf(this.req.headers),
      ...(method === 'GET' || method === 'DELETE'
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    // Streamed, so that an answer that stalls or breaks off does so for the shop too.
    const stream = response.body ? Readable.fromWeb(response.body as ReadableStream) : '';
    return [response.status, stream, answerHeaders(response)] as const;
  });
}

function headersOf(headers: Record<string, unknown>): Record<string, string> {
  const { host: _host, connection: _connection, 'content-length': _length, ...rest } = headers;
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
}

function answerHeaders(response: Response): Record<string, string> {
  const {
    'content-encoding': _encoding,
    'content-length': _length,
    'transfer-encoding': _transfer,
    ...rest
  } = Object.fromEntries(response.headers);
  return rest;
}
