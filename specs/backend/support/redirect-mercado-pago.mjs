// Loaded into the shop's process with --import: calls to api.mercadopago.com go to UPSTREAM_URL.
import { request } from 'node:http';
import { Readable } from 'node:stream';
import nock from 'nock';

const upstream = new URL(process.env.UPSTREAM_URL ?? 'http://127.0.0.1:1');

nock.disableNetConnect();
nock.enableNetConnect((host) => /^(localhost|127\.0\.0\.1):/.test(host));

function forward({ method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const { host: _host, 'content-length': _length, ...rest } = headers;
    const outgoing = request(new URL(path, upstream), { method, headers: rest }, (answer) => {
      const { 'transfer-encoding': _encoding, connection: _connection, ...answerHeaders } = answer.headers;
      // A cut may come before anyone reads: whoever reads then meets it.
      answer.on('error', () => {});
      // The stream, not its text: only so does a stall or a cut in the middle reach the shop.
      resolve([answer.statusCode, Readable.from(chunksOf(answer)), answerHeaders]);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function* chunksOf(answer) {
  yield* answer;
}

const everyPath = () => true;
for (const method of ['get', 'post', 'put']) {
  nock('https://api.mercadopago.com')
    .persist()
    [method](everyPath)
    .reply(async function answer(path, body) {
      const text = body === '' ? '' : typeof body === 'string' ? body : JSON.stringify(body);
      return forward({ method: method.toUpperCase(), path, headers: this.req.headers, body: text });
    });
}
