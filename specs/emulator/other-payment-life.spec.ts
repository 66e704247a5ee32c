import { expect, test } from '@playwright/test';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { BOLETO, OTHER_REQUESTS, PSE } from './support/other-requests.ts';
import { sellerOf } from './support/seller.ts';

type Seller = ReturnType<typeof sellerOf>;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const PIX = { payment_method_id: 'pix' };
const RAPIPAGO = { payment_method_id: 'rapipago' };

function advance(seller: Seller, site: SiteId, ms: number) {
  return seller.call('POST', `/__emulator/universes/${site}-spec/clock`, { body: { advance_ms: ms } });
}

function settle(
  seller: Seller,
  site: SiteId,
  { id, settlement }: { id: string | number; settlement: string },
) {
  return seller.call('POST', `/__emulator/universes/${site}-spec/payments/${id}/settlement`, {
    body: { settlement },
  });
}

// The clock starts on Friday 2026-11-20 at 12:00 in Brasília.
const ENDS: readonly (readonly [SiteId, { payment_method_id: string }, number, string, string])[] = [
  ['MLB', PIX, DAY_MS - 1000, 'cancelled', 'expired'],
  ['MLB', BOLETO, 3 * DAY_MS + 12 * HOUR_MS - 1000, 'cancelled', 'expired'],
  ['MLM', { payment_method_id: 'oxxo' }, 3 * DAY_MS, 'cancelled', 'expired'],
  ['MLA', RAPIPAGO, 30 * DAY_MS, 'cancelled', 'expired'],
  ['MCO', PSE, 15 * MINUTE_MS, 'rejected', 'bank_error'],
];

for (const [site, body, ms, status, detail] of ENDS) {
  test(`${body.payment_method_id} waits until its time is over, then it is ${status}/${detail}`, async () => {
    const seller = sellerOf(site);
    const { id } = await seller.send(body);

    await advance(seller, site, ms - 1);
    const before = await seller.asSeller('GET', `/v1/payments/${id}`);
    await advance(seller, site, 1);
    const after = await seller.asSeller('GET', `/v1/payments/${id}`);

    expect(before.body).toMatchObject({ status: 'pending' });
    expect(after.body).toMatchObject({ status, status_detail: detail, captured: true });
  });
}

test('a boleto made on a Thursday is due on Monday: its third day is a Sunday', async () => {
  const seller = sellerOf('MLB', { clock: { now: () => Date.parse('2023-02-23T16:32:52.889-04:00') } });

  const payment = await seller.send(BOLETO);

  // As in a recorded payment.
  expect(payment.body).toMatchObject({ date_of_expiration: '2023-02-27T22:59:59.000-04:00' });
});

test('the request may say when a Pix ends', async () => {
  const seller = sellerOf('MLB');
  const until = '2026-11-20T11:30:00.000-04:00';

  const { id, body } = await seller.send({ ...PIX, date_of_expiration: until });
  await advance(seller, 'MLB', 30 * MINUTE_MS);
  const after = await seller.asSeller('GET', `/v1/payments/${id}`);

  expect(body).toMatchObject({ date_of_expiration: until });
  expect(after.body).toMatchObject({ status: 'cancelled', date_last_updated: until });
});

test('an update moves the end of a boleto, and with it the day in its barcode', async () => {
  const seller = sellerOf('MLB');
  const { id } = await seller.send(BOLETO);

  const changed = await seller.asSeller('PUT', `/v1/payments/${id}`, {
    body: { date_of_expiration: '2026-12-02T22:59:59.000-04:00' },
  });
  const tooLate = await seller.asSeller('PUT', `/v1/payments/${id}`, {
    body: { date_of_expiration: '2027-12-02T22:59:59.000-04:00' },
  });

  expect(changed.body).toMatchObject({
    date_of_expiration: '2026-12-02T22:59:59.000-04:00',
    barcode: { content: expect.stringMatching(/^2379\d1648/) },
  });
  expect(tooLate.cause.code).toBe(7523);
});

for (const [site, body] of OTHER_REQUESTS) {
  test(`${body.payment_method_id} in ${site} that is paid has fees and a day when its money is free`, async () => {
    const seller = sellerOf(site);
    const { id } = await seller.send(body);

    const paid = await settle(seller, site, { id, settlement: 'approve' });

    expect(paid).toMatchObject({
      status: 200,
      body: {
        status: 'approved',
        status_detail: 'accredited',
        date_approved: '2026-11-20T11:00:00.000-04:00',
        money_release_date: expect.any(String),
        fee_details: [{ type: 'mercadopago_fee', fee_payer: 'collector' }],
        card: {},
      },
    });
  });
}

for (const [site, body, settlement, detail] of [
  ['MCO', PSE, 'reject', 'rejected/bank_error'],
  ['MLB', PIX, 'reject', 'rejected/rejected_high_risk'],
  ['MLB', PIX, 'expire', 'cancelled/expired'],
  ['MCO', PSE, 'expire', 'rejected/bank_error'],
  ['MLA', RAPIPAGO, 'cancel', 'cancelled/by_collector'],
] as const) {
  test(`a test can ${settlement} ${body.payment_method_id}: it is ${detail}`, async () => {
    const seller = sellerOf(site);
    const { id } = await seller.send(body);

    const settled = await settle(seller, site, { id, settlement });

    const [status, statusDetail] = detail.split('/');
    expect(settled.body).toMatchObject({ status, status_detail: statusDetail });
  });
}

test('what cannot happen to a payment is told with the reason', async () => {
  const seller = sellerOf('MLB');
  const { id } = await seller.send(PIX);
  await settle(seller, 'MLB', { id, settlement: 'approve' });

  const again = await settle(seller, 'MLB', { id, settlement: 'approve' });
  const disputed = await settle(seller, 'MLB', { id, settlement: 'charge_back' });

  expect(again).toMatchObject({
    status: 409,
    body: { message: `payment ${id} is approved; approve needs one of: pending, in_process` },
  });
  expect(disputed).toMatchObject({
    status: 409,
    body: { message: `payment ${id} was made without a card: it has no charge_back` },
  });
});

test('the seller can cancel a ticket that waits, and cannot approve it by hand', async () => {
  const seller = sellerOf('MLA');
  const { id } = await seller.send(RAPIPAGO);
  const put = (body: object) => seller.asSeller('PUT', `/v1/payments/${id}`, { body });

  const approved = await put({ status: 'approved' });
  const captured = await put({ capture: true });
  const cancelled = await put({ status: 'cancelled' });

  expect(approved).toMatchObject({ status: 403 });
  expect(captured.cause.code).toBe(2018);
  expect(cancelled.body).toMatchObject({ status: 'cancelled', status_detail: 'by_collector' });
});

test('a Pix that was paid can be refunded, one that waits cannot', async () => {
  const seller = sellerOf('MLB');
  const { id } = await seller.send(PIX);
  const refund = (key: string) =>
    seller.asSeller('POST', `/v1/payments/${id}/refunds`, {
      body: {},
      headers: { 'x-idempotency-key': key },
    });

  const early = await refund('early');
  await settle(seller, 'MLB', { id, settlement: 'approve' });
  const refunded = await refund('later');
  const after = await seller.asSeller('GET', `/v1/payments/${id}`);

  expect(early.cause.code).toBe(2063);
  expect(refunded.status).toBe(201);
  expect(after.body).toMatchObject({ status: 'refunded', transaction_amount_refunded: 100 });
});

test('the same key answers the same ticket, and a search lists it as it was made', async () => {
  const seller = sellerOf('MLA');
  const headers = { 'x-idempotency-key': 'one' };

  const first = await seller.send({ ...RAPIPAGO, external_reference: 'order-7' }, headers);
  const again = await seller.send({ ...RAPIPAGO, external_reference: 'order-7' }, headers);
  const found = await seller.asSeller('GET', '/v1/payments/search?external_reference=order-7');

  expect(again).toMatchObject({ status: 200, body: first.body as object });
  const { transaction_details: details } = first.body as { transaction_details: object };
  expect(found.body).toMatchObject({
    paging: { total: 1 },
    results: [{ id: first.id, transaction_details: details }],
  });
});

test('a merchant order counts a Pix once it is paid', async () => {
  const seller = sellerOf('MLB');
  const item = { title: 'Lamp', quantity: 1, unit_price: 100 };
  const order = await seller.asSeller('POST', '/merchant_orders', { body: { items: [item] } });
  const { id } = await seller.send({ ...PIX, order: { type: 'mercadopago', id: order.id } });
  const read = () => seller.asSeller('GET', `/merchant_orders/${order.id}`);

  const waiting = await read();
  await settle(seller, 'MLB', { id, settlement: 'approve' });
  const paid = await read();

  expect(waiting.body).toMatchObject({ paid_amount: 0, payments: [{ id, status: 'pending' }] });
  expect(paid.body).toMatchObject({ paid_amount: 100, order_status: 'paid' });
});

for (const [site, body] of OTHER_REQUESTS) {
  test(`${body.payment_method_id} in ${site} is the same after a snapshot`, async () => {
    const seller = sellerOf(site);
    const path = `/__emulator/universes/${site}-spec/snapshot`;
    const payment = await seller.send(body);

    const snapshot = await seller.call('GET', path);
    const restored = await seller.call('PUT', path, { body: snapshot.body });
    const read = await seller.asSeller('GET', `/v1/payments/${payment.id}`);

    expect(restored.status).toBe(200);
    expect(read.body).toEqual(payment.body);
  });
}

test('a snapshot whose payment is made by means that are not those of its method is refused', async () => {
  const seller = sellerOf('MLB');
  const path = '/__emulator/universes/MLB-spec/snapshot';
  await seller.send(PIX);
  const text = JSON.stringify((await seller.call('GET', path)).body);

  const restored = await seller.call('PUT', path, { body: text.replace('"kind":"pix"', '"kind":"wallet"') });

  expect(restored).toMatchObject({ status: 400, body: { message: expect.stringContaining('methodId') } });
});
