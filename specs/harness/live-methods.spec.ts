import { expect } from '@playwright/test';
import { liveMethodsTest as test } from './support/live-methods-test.ts';
import { messagesOf } from './support/run-report.ts';

// One worker, so that the run is made once.
test.describe.configure({ mode: 'default' });

/** One method of each kind: what runs live, and what only the emulator can bring about. */
const METHODS = [
  { kind: 'ticket', site: 'MLM', runs: 'MLM oxxo is pending', ends: 'MLM oxxo waits, then is paid' },
  { kind: 'atm', site: 'MLM', runs: 'MLM banamex is pending', ends: 'MLM banamex waits, then expires' },
  {
    kind: 'pix',
    site: 'MLB',
    runs: 'MLB pix is pending',
    ends: 'MLB pix waits, then is cancelled by the seller',
  },
  {
    kind: 'boleto',
    site: 'MLB',
    runs: 'MLB bolbradesco is pending',
    ends: 'MLB bolbradesco waits, then the order is paid',
  },
  {
    kind: 'pse',
    site: 'MCO',
    runs: 'MCO pse: the payment waits',
    ends: 'MCO pse: the buyer approves at the bank',
  },
  {
    kind: 'wallet',
    site: 'MLB',
    runs: 'MLB wallet: the buyer leaves for',
    ends: 'MLB wallet: the buyer leaves, the payment is paid',
  },
  {
    kind: 'credits',
    site: 'MLB',
    runs: 'MLB credits: the buyer leaves for',
    ends: 'MLB credits: who comes back without paying',
  },
  {
    kind: '3-D Secure',
    site: 'MLB',
    runs: 'MLB 3DS: the payment waits',
    ends: 'MLB 3DS: the buyer confirms',
  },
] as const;

for (const { kind, site, runs, ends } of METHODS) {
  test(`live, ${kind} is paid up to where the emulator would have to go on`, async ({ liveRun }) => {
    const paid = liveRun.find(site, runs);

    expect(messagesOf(paid)).toEqual([]);
    expect(paid.verdict).toBe('expected');
  });

  test(`live, what ends a payment by ${kind} is skipped with that reason`, async ({ liveRun }) => {
    const skipped = liveRun.find(site, ends);

    expect(skipped.verdict).toBe('skipped');
    expect(skipped.annotations).toContainEqual({
      type: 'skip',
      description: expect.stringMatching(/^needs settle/),
    });
  });
}

test('live, a card is paid on the form of the shop', async ({ liveRun }) => {
  const paid = liveRun.find('MLB', "the shop's own card form pays with holder APRO");

  expect(messagesOf(paid)).toEqual([]);
  expect(paid.verdict).toBe('expected');
});

test('live, nothing else of these methods is skipped, and nothing fails', async ({ liveRun }) => {
  const reasons = liveRun.tests
    .filter(({ verdict }) => verdict === 'skipped')
    .map(({ annotations }) => annotations.find(({ type }) => type === 'skip')?.description);

  expect(new Set(reasons)).toEqual(new Set(['needs settle', 'needs settle, clock']));
  expect(liveRun.tests.filter(({ verdict }) => !['expected', 'skipped'].includes(verdict))).toEqual([]);
});

test('live, Mercado Pago may send buyers back to the public address of the shop', async ({ liveRun }) => {
  const bodies = liveRun.requests
    .filter(
      ({ method, path }) => method === 'POST' && /^\/(v1\/payments|checkout\/preferences\/?)$/.test(path),
    )
    .map(({ body }) => body);

  expect(bodies.filter((body) => body.includes('"callback_url":"https://shop.example.com/'))).toHaveLength(1);
  expect(bodies.filter((body) => body.includes('"success":"https://shop.example.com/'))).not.toEqual([]);
});
