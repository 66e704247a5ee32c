import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { startEmulator } from '../../emulator/start-emulator.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, LINES = ''] = /```sh\n([\s\S]*?)```/.exec(README) ?? [];

test("the README's curl lines pay, find, refund and read a payment", async () => {
  const emulator = await startEmulator({ port: 0 });

  const { stdout } = await promisify(execFile)(
    'bash',
    ['-euc', LINES.replace('http://127.0.0.1:4010', emulator.url)],
    { timeout: 20_000 },
  );

  await emulator.stop();
  const [paid, found, refund, read] = stdout
    .trim()
    .replaceAll('}{', '}\n{')
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(paid).toMatchObject({ status: 'approved', external_reference: 'order-7', transaction_amount: 100 });
  expect(found).toMatchObject({ paging: { total: 1 } });
  expect(refund).toMatchObject({ amount: 30, status: 'approved' });
  expect(read).toMatchObject({ status_detail: 'partially_refunded', transaction_amount_refunded: 30 });
});
