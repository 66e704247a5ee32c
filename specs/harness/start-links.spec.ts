import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { cleanEnvironment, PROJECT_ROOT } from './support/run-tool.ts';

async function startByHand() {
  const child = spawn(process.execPath, ['--import', 'tsx', `${PROJECT_ROOT}tools/start.ts`], {
    env: { ...cleanEnvironment(), EMULATOR_PORT: '0', PORT: '0', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const emulatorUrl = line.match(/Emulator +(http:\S+)/)?.[1];
    if (emulatorUrl) {
      const stop = async () => {
        child.kill('SIGTERM');
        await ended;
      };
      return { emulatorUrl, [Symbol.asyncDispose]: stop };
    }
  }
  throw new Error('npm start ended without saying where its emulator is');
}

test('what `npm start` started links to pages of its own', async () => {
  test.setTimeout(60_000);
  await using started = await startByHand();

  const answer = await fetch(`${started.emulatorUrl}/v1/payments`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer TEST-MLB-local-secret',
      'content-type': 'application/json',
      'x-idempotency-key': 'one',
    },
    body: JSON.stringify({
      transaction_amount: 10,
      payment_method_id: 'pix',
      payer: { email: 'test@testuser.com' },
    }),
  });

  const page = { ticket_url: expect.stringContaining(`${started.emulatorUrl}/sandbox/payments/`) };
  expect(await answer.json()).toMatchObject({ point_of_interaction: { transaction_data: page } });
});
