import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { HERE } from './support/provocation.ts';
import { sellerOf } from './support/seller.ts';

const record = z.record(z.string(), z.unknown());
const snapshotSchema = z.looseObject({ payments: z.array(record), tokens: z.array(record) });

async function paidSeller() {
  const seller = sellerOf('MLB');
  const payment = await seller.pay();
  const snapshot = snapshotSchema.parse((await seller.call('GET', `${HERE}/snapshot`)).body);
  const [paid = {}] = snapshot.payments;
  return { seller, payment, snapshot, paid };
}

const WRONG_PAYMENTS: readonly [what: string, changed: Record<string, unknown>][] = [
  ['of nothing', { amount: 0 }],
  ['of less than nothing', { amount: -5 }],
  ['too large to be exact', { amount: 1e300 }],
  ['in no instalments', { installments: 0 }],
  ['with a negative id', { id: -1 }],
  ['of another site', { site: 'MLA' }],
  ['that gave back more than was paid', { refunds: [{ id: 1, amount: 101, by: 'bpp', createdAt: 1 }] }],
];

for (const [what, changed] of WRONG_PAYMENTS) {
  test(`a snapshot with a payment ${what} is refused, and the universe stays`, async () => {
    const { seller, payment, snapshot, paid } = await paidSeller();

    const refused = await seller.call('PUT', `${HERE}/snapshot`, {
      body: { ...snapshot, payments: [{ ...paid, ...changed }] },
    });

    expect(refused.status).toBe(400);
    const read = await seller.asSeller('GET', `/v1/payments/${payment.id}`);
    expect(read.body).toEqual(payment.body);
  });
}

test('a snapshot with one payment twice is refused', async () => {
  const { seller, snapshot, paid } = await paidSeller();

  const refused = await seller.call('PUT', `${HERE}/snapshot`, {
    body: { ...snapshot, payments: [paid, paid] },
  });

  expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining('payments') } });
});

for (const count of [-1, Number.MAX_SAFE_INTEGER]) {
  test(`a snapshot that gave ${count} payment ids is refused`, async () => {
    const { seller, snapshot } = await paidSeller();

    const refused = await seller.call('PUT', `${HERE}/snapshot`, {
      body: { ...snapshot, idCounters: { payment: count } },
    });

    expect(refused.status).toBe(400);
  });
}

test('a snapshot nested 20,000 deep is refused, and the universe can still be read', async () => {
  const { seller, snapshot } = await paidSeller();
  const entry = { seq: 1, at: 1, method: 'GET', path: '/', query: {}, idempotencyKey: null, userAgent: null };
  const journal = [{ ...entry, body: 'DEEP', status: 200, answer: null }];
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);

  const refused = await seller.call('PUT', `${HERE}/snapshot`, {
    body: JSON.stringify({ ...snapshot, journal }).replace('"DEEP"', deep),
  });

  expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining('deeper') } });
  expect((await seller.call('GET', `${HERE}/journal`)).status).toBe(200);
});

test('what the API takes at its deepest can be restored', async () => {
  const seller = sellerOf('MLB');
  const metadata = JSON.parse(`${'{"a":'.repeat(98)}1${'}'.repeat(98)}`);
  const payment = await seller.pay({ metadata });
  const snapshot = await seller.call('GET', `${HERE}/snapshot`);

  const restored = await seller.call('PUT', `${HERE}/snapshot`, { body: snapshot.body });

  expect([payment.status, restored.status]).toEqual([201, 200]);
});
