import { buffer } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { runRedirected, startUpstream } from './support/redirected.ts';

const API = 'https://api.mercadopago.com';

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
  test(`a ${method} arrives as it was sent: path, query, headers and body`, async () => {
    let arrived: unknown;
    await using upstream = await startUpstream(async (request, response) => {
      const body = (await buffer(request)).toString();
      arrived = { method: request.method, url: request.url, body, key: request.headers['x-idempotency-key'] };
      response.end('{}');
    });
    const body = '{"amount": 1.50, "big": 12345678901234567890, "name": "Ñandú €"}';

    const run = await runRedirected(
      `const response = await fetch('${API}/v1/a%20b?x=1&x=2&y=%2F', {
         method: '${method}', body: ${JSON.stringify(body)},
         headers: { 'content-type': 'application/json', 'x-idempotency-key': 'k-1' },
       });
       say(response.status);`,
      upstream.url,
    );

    expect(run).toMatchObject({ said: 200, code: 0 });
    expect(arrived).toEqual({ method, url: '/v1/a%20b?x=1&x=2&y=%2F', body, key: 'k-1' });
  });
}

test('HEAD and OPTIONS reach the emulator too', async () => {
  await using upstream = await startUpstream((request, response) => {
    response.setHeader('x-seen', request.method ?? '').end();
  });

  const run = await runRedirected(
    `const seen = async (method) => (await fetch('${API}/', { method })).headers.get('x-seen');
     say([await seen('HEAD'), await seen('OPTIONS')]);`,
    upstream.url,
  );

  expect(run.said).toEqual(['HEAD', 'OPTIONS']);
});

test('an answer keeps its status, headers and bytes', async () => {
  const bytes = Buffer.from(Array.from({ length: 1_000_000 }, (_, i) => (i * 7) % 256));
  await using upstream = await startUpstream((_request, response) => {
    response.writeHead(418, { 'x-request-id': 'r-1' }).end(bytes);
  });

  const run = await runRedirected(
    `const response = await fetch('${API}/bytes');
     const body = Buffer.from(await response.arrayBuffer());
     say({
       status: response.status, id: response.headers.get('x-request-id'), length: body.length,
       last: body.at(-1),
     });`,
    upstream.url,
  );

  expect(run.said).toEqual({
    status: 418,
    id: 'r-1',
    length: 1_000_000,
    last: bytes.at(-1),
  });
});

for (const status of [204, 304]) {
  test(`an answer ${status} has no body`, async () => {
    await using upstream = await startUpstream((_request, response) => void response.writeHead(status).end());

    const run = await runRedirected(
      `const response = await fetch('${API}/');
       say({ status: response.status, body: await response.text() });`,
      upstream.url,
    );

    expect(run.said).toEqual({ status, body: '' });
  });
}

test('a redirection is given to the shop, not followed', async () => {
  await using upstream = await startUpstream((_request, response) => {
    response.writeHead(302, { location: '/elsewhere' }).end();
  });

  const run = await runRedirected(
    `say((await fetch('${API}/', { redirect: 'manual' })).status);`,
    upstream.url,
  );

  expect(run.said).toBe(302);
});

test('an answer that is cut breaks the body and not the process', async () => {
  await using upstream = await startUpstream((_request, response) => {
    response.writeHead(200, { 'content-length': '5000' });
    response.write('{"id":1', () => response.destroy());
  });

  const run = await runRedirected(
    `const response = await fetch('${API}/');
     say([response.status, await response.text().then(() => 'whole', () => 'broken')]);`,
    upstream.url,
  );

  expect(run).toMatchObject({ said: [200, 'broken'], code: 0 });
});

test('a cut answer that nobody reads does not end the process', async () => {
  await using upstream = await startUpstream((_request, response) => {
    response.writeHead(200, { 'content-length': '5000' });
    response.write('{"id":1', () => response.destroy());
  });

  const run = await runRedirected(
    `import { setTimeout } from 'node:timers/promises';
     const { status } = await fetch('${API}/');
     await setTimeout(100);
     say(status);`,
    upstream.url,
  );

  expect(run).toMatchObject({ said: 200, code: 0 });
});

test('an answer that stalls after its headers stalls for the shop, which can give up', async () => {
  await using upstream = await startUpstream((_request, response) => {
    response.writeHead(201, { 'content-type': 'application/json' });
    response.write('{"id":');
  });

  const run = await runRedirected(
    `const response = await fetch('${API}/', { signal: AbortSignal.timeout(300) });
     say([response.status, await response.text().then(() => 'whole', (error) => error.name)]);
     process.exit(0);`,
    upstream.url,
  );

  expect(run).toMatchObject({ said: [201, 'TimeoutError'], code: 0 });
});

test('a connection that is reset is an error for the shop', async () => {
  await using upstream = await startUpstream((request) => void request.socket.resetAndDestroy());

  const run = await runRedirected(
    `say(await fetch('${API}/', { method: 'POST', body: '{}' }).then(() => 'answered', () => 'failed'));`,
    upstream.url,
  );

  expect(run).toMatchObject({ said: 'failed', code: 0 });
});

test('a path of two slashes goes to the emulator, not to a host of that name', async () => {
  await using upstream = await startUpstream((request, response) => void response.end(request.url));

  const run = await runRedirected(`say(await (await fetch('${API}//localhost:1/x')).text());`, upstream.url);

  expect(run.said).toBe('//localhost:1/x');
});

test('any other host is an error that names it', async () => {
  const run = await runRedirected(
    `say(await fetch('https://example.com/').then(() => 'answered', (error) => String(error.cause ?? error)));`,
    'http://127.0.0.1:1',
  );

  expect(run.said).toContain('example.com');
});

for (const url of ['', '127.0.0.1:4010', 'https://127.0.0.1:4010']) {
  test(`EMULATOR_URL=${url} is refused with an example`, async () => {
    const run = await runRedirected('say(1)', url);

    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`EMULATOR_URL=${url}: give the address of a running emulator`);
  });
}
