import { expect, test } from '@playwright/test';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { DAY_MS, HERE } from './support/provocation.ts';
import { sellerOf } from './support/seller.ts';

async function reserved(site: SiteId = 'MLB', changed: Record<string, unknown> = {}) {
  const seller = sellerOf(site);
  const payment = await seller.pay({ capture: false, ...changed });
  const put = (body: unknown) => seller.asSeller('PUT', `/v1/payments/${payment.id}`, { body });
  return { seller, payment, put };
}

test('a reserved amount is captured whole', async () => {
  const { payment, put } = await reserved();

  const captured = await put({ capture: true });

  expect(payment.body).toMatchObject({
    status: 'authorized',
    captured: false,
    date_approved: null,
    fee_details: [],
  });
  expect(captured).toMatchObject({
    status: 200,
    body: {
      status: 'approved',
      status_detail: 'accredited',
      captured: true,
      transaction_amount: 100,
      date_approved: '2026-11-20T11:00:00.000-04:00',
      transaction_details: { net_received_amount: 95.02 },
    },
  });
});

test('a reserved amount is captured in part, and only that part is paid', async () => {
  const { put } = await reserved('MLB', { installments: 2 });

  const captured = await put({ capture: true, transaction_amount: 50 });

  expect(captured.body).toMatchObject({
    transaction_amount: 50,
    transaction_details: { total_paid_amount: 53.82, installment_amount: 26.91, net_received_amount: 47.51 },
  });
});

for (const [amount, code, why] of [
  [100.01, 4037, 'is more than was reserved'],
  [0, 2072, 'is nothing'],
  [1.005, 2072, 'has three decimals'],
] as const) {
  test(`an amount that ${why} is not captured, and the reserve stays`, async () => {
    const { seller, payment, put } = await reserved();

    const refused = await put({ capture: true, transaction_amount: amount });

    expect(refused.cause.code).toBe(code);
    const read = await seller.asSeller('GET', `/v1/payments/${payment.id}`);
    expect(read.body).toMatchObject({ status: 'authorized', transaction_amount: 100 });
  });
}

test('Mexico captures a reserve as a whole only', async () => {
  const { put } = await reserved('MLM');

  const part = await put({ capture: true, transaction_amount: 50 });
  const whole = await put({ capture: true, transaction_amount: 100 });

  expect(part.cause.code).toBe(2079);
  expect(whole.body).toMatchObject({ status: 'approved' });
});

test('Argentina captures a part of a reserve from some brands only', async () => {
  const seller = sellerOf('MLA');
  const token = await seller.tokenise({ card_number: '5221350000000001' });
  const payment = await seller.send({ token: token.id, capture: false });
  const part = { body: { capture: true, transaction_amount: 50 } };

  const refused = await seller.asSeller('PUT', `/v1/payments/${payment.id}`, part);
  const master = await reserved('MLA');

  expect(refused.cause.code).toBe(2079);
  expect(await master.put(part.body)).toMatchObject({ status: 200, body: { transaction_amount: 50 } });
});

for (const site of ['MLC', 'MCO'] as const) {
  test(`${site} reserves nothing`, async () => {
    const payment = await sellerOf(site).pay({ capture: false });

    expect(payment.cause.code).toBe(2077);
  });
}

for (const [holder, pay] of [
  ['CONT', {}],
  ['APRO', { capture: false }],
] as const) {
  test(`an open payment of ${holder} is cancelled by the seller`, async () => {
    const seller = sellerOf('MLB');
    const payment = await seller.pay(pay, holder);

    const cancelled = await seller.asSeller('PUT', `/v1/payments/${payment.id}`, {
      body: { status: 'cancelled' },
    });

    expect(cancelled).toMatchObject({
      status: 200,
      body: { status: 'cancelled', status_detail: 'by_collector' },
    });
  });
}

test("the 2026 specification's path cancels too", async () => {
  const { seller, payment } = await reserved();

  const cancelled = await seller.asSeller('PUT', `/v1/payments/${payment.id}/cancellations`);

  expect(cancelled).toMatchObject({ status: 200, body: { status: 'cancelled' } });
});

test('an open payment takes another expiration, metadata and reference', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.pay({ metadata: { old: 1 } }, 'CONT');

  const changed = await seller.asSeller('PUT', `/v1/payments/${payment.id}`, {
    body: {
      date_of_expiration: '2026-11-22T12:00:00.000-04:00',
      metadata: { newKey: 2 },
      external_reference: 'order-2',
    },
  });

  expect(changed.body).toMatchObject({
    status: 'in_process',
    date_of_expiration: '2026-11-22T12:00:00.000-04:00',
    metadata: { new_key: 2 },
    external_reference: 'order-2',
  });
  await seller.call('POST', `${HERE}/clock`, { body: { advance_ms: 3 * DAY_MS } });
  const read = await seller.asSeller('GET', `/v1/payments/${payment.id}`);
  expect(read.body).toMatchObject({ status: 'cancelled', status_detail: 'expired' });
});

const REFUSED: readonly [why: string, body: unknown, code: number][] = [
  ['has a field that nobody knows', { colour: 'red' }, 8],
  ['has nothing in it', {}, 1004],
  ['cancels and captures', { status: 'cancelled', capture: true }, 1004],
  ['asks for a status that only time gives', { status: 'refunded' }, 1004],
  ['has an amount without a capture', { transaction_amount: 5 }, 1004],
  ['expires yesterday', { date_of_expiration: '2026-11-19T12:00:00.000-04:00' }, 7523],
  ['has metadata that is none', { metadata: 1 }, 4022],
];

for (const [why, body, code] of REFUSED) {
  test(`a change that ${why} is refused with cause ${code}`, async () => {
    const { put } = await reserved();

    expect((await put(body)).cause.code).toBe(code);
  });
}
