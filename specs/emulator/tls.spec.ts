import { connect } from 'node:http2';
import { expect, test } from '@playwright/test';
import { EmulatorControl } from '../../emulator/control/client.ts';
import { type RunningEmulator, startEmulator } from '../../emulator/start-emulator.ts';
import { MERCADO_PAGO_HOSTS as HOSTS } from '../../fixtures/catalog/hosts.ts';

interface Answer {
  status: number;
  body: string;
}

let emulator: RunningEmulator;

test.beforeEach(async () => {
  emulator = await startEmulator({ port: 0 });
});

test.afterEach(async () => {
  await emulator.stop();
});

async function get(port: number, host: string, path: string): Promise<Answer> {
  const session = connect(`https://${host}`, {
    // The address is the emulator's, the name is what the certificate must carry.
    lookup: (_name, _options, found) => found(null, [{ address: '127.0.0.1', family: 4 }]),
    port,
    rejectUnauthorized: false,
  });
  try {
    const stream = session.request({ ':path': path, ':authority': host });
    const status = new Promise<number>((resolve, reject) => {
      stream.once('response', (headers) => resolve(Number(headers[':status'])));
      session.once('error', reject);
    });
    let body = '';
    for await (const chunk of stream.setEncoding('utf8')) body += chunk;
    return { status: await status, body };
  } finally {
    session.close();
  }
}

for (const { host, path, holds } of [
  { host: HOSTS.sdk, path: '/js/v2', holds: 'MercadoPago' },
  { host: HOSTS.secureFields, path: '/', holds: 'id="cardNumber"' },
  { host: HOSTS.api, path: '/v1/identification_types?public_key=TEST-MLB-tls-public', holds: '"CPF"' },
]) {
  test(`over TLS and HTTP/2 ${host} answers ${path}`, async () => {
    const { port } = await new EmulatorControl(emulator.url).openTls();

    const { status, body } = await get(port, host, path);

    expect(status).toBe(200);
    expect(body).toContain(holds);
  });
}

test('a host of Mercado Pago has no control API over TLS either', async () => {
  const { port } = await new EmulatorControl(emulator.url).openTls();

  expect((await get(port, HOSTS.api, '/__emulator/universes')).status).toBe(404);
});

test('TLS that is opened twice has one port', async () => {
  const control = new EmulatorControl(emulator.url);

  expect(await control.openTls()).toEqual(await control.openTls());
});
