import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { EmulatorControl } from '../../emulator/control/client.ts';
import { startEmulator } from '../../emulator/start-emulator.ts';

const OWNER = { site: 'MLB', name: 'spec' } as const;
const BODY = JSON.stringify({
  transaction_amount: 5,
  installments: 1,
  payer: { email: 'test@testuser.com' },
});
const HEADERS = {
  authorization: 'Bearer TEST-MLB-spec-secret',
  'content-type': 'application/json',
  'x-idempotency-key': 'k',
};

/** An emulator that has the first half of a payment: its key is in use until the rest comes. */
async function halfPaid() {
  const emulator = await startEmulator({ port: 0 });
  const card = {
    card_number: '5031433215406351',
    expiration_month: 11,
    expiration_year: 2030,
    security_code: '123',
    cardholder: { name: 'APRO' },
  };
  const made = await fetch(`${emulator.url}/v1/card_tokens?public_key=TEST-MLB-spec-public`, {
    method: 'POST',
    body: JSON.stringify(card),
  });
  const { id: token } = (await made.json()) as { id: string };
  const body = JSON.stringify({ ...JSON.parse(BODY), token });
  const slow = request(`${emulator.url}/v1/payments`, {
    method: 'POST',
    headers: { ...HEADERS, 'content-length': String(Buffer.byteLength(body)) },
  });
  slow.on('error', () => {});
  slow.write(body.slice(0, 10));
  await once(slow, 'socket');
  // What was sent before has arrived when a call that came later has been answered.
  const roundTrip = () => fetch(`${emulator.url}/__emulator/health`);
  await roundTrip();
  const fast = () => fetch(`${emulator.url}/v1/payments`, { method: 'POST', headers: HEADERS, body });
  return {
    emulator,
    roundTrip,
    fast,
    abandon: () => slow.destroy(),
    async finish() {
      const answered = once(slow, 'response');
      slow.end(body.slice(10));
      const [response] = await answered;
      return {
        status: response.statusCode as number,
        body: JSON.parse(await text(response)) as { id: number },
      };
    },
    async [Symbol.asyncDispose]() {
      await emulator.stop();
    },
  };
}

test('a second request waits for the first one of its key and gets its payment', async () => {
  await using payment = await halfPaid();

  const second = payment.fast();
  await payment.roundTrip();
  const first = await payment.finish();

  const answer = await second;
  expect(first.status).toBe(201);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ id: first.body.id });
});

test('a second request is told that the key is in use, where conflicts are asked for', async () => {
  await using payment = await halfPaid();
  const control = new EmulatorControl(payment.emulator.url);
  await control.changeSettings(OWNER, { idempotency_reuse: 'conflict' });

  const second = await payment.fast();

  expect(second.status).toBe(423);
  expect(await second.json()).toMatchObject({ error: 'resource_locked' });
  expect((await payment.finish()).status).toBe(201);
});

test('a request that breaks off leaves its key free', async () => {
  await using payment = await halfPaid();
  const second = payment.fast();

  payment.abandon();

  expect((await second).status).toBe(201);
});
