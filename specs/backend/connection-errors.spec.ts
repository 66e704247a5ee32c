import { createServer, type Server } from 'node:net';
import { expect, test } from '@playwright/test';
import { MPConnectionError } from 'mercadopago';
import { outcomeOfError } from '../../server/payment-outcome.ts';

// The errors of Node's own fetch, which a redirect would disguise.

test('a refused connection is not sent', async () => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));

  const error = await failureOf(`http://127.0.0.1:${port}/`);

  expect(outcomeOfError(error)).toMatchObject({ kind: 'not_sent' });
});

test('a name that does not resolve is not sent', async () => {
  const error = await failureOf('http://no-such-host.invalid/');

  expect(outcomeOfError(error)).toMatchObject({ kind: 'not_sent' });
});

test('a connection that is reset is unknown', async () => {
  const server = createServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
  const port = await listen(server);

  const error = await failureOf(`http://127.0.0.1:${port}/`);
  server.close();

  expect(outcomeOfError(error)).toEqual({ kind: 'unknown' });
});

async function listen(server: Server): Promise<number | undefined> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}

async function failureOf(url: string): Promise<MPConnectionError> {
  const error = await fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    () => new Error(`${url} answered`),
    (failure: unknown) => failure,
  );
  return new MPConnectionError(error);
}
