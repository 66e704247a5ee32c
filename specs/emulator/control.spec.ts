import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

const UNIVERSE = '/__emulator/universes/MLA-spec';

test('the journal tells what arrived, without card number and security code', async () => {
  const seller = sellerOf('MLA');
  await seller.pay({ external_reference: 'order-7' });

  const journal = await seller.call('GET', `${UNIVERSE}/journal`);

  expect(journal.body).toMatchObject([
    {
      method: 'POST',
      path: '/v1/card_tokens',
      status: 201,
      body: { card_number: '503175******0604', security_code: '***' },
    },
    { path: '/v1/payments', status: 201, body: { external_reference: 'order-7' } },
  ]);
  expect(JSON.stringify(journal.body)).not.toContain('-secret');
});

test('the journal of one order is found by its reference', async () => {
  const seller = sellerOf('MLA');
  await seller.pay({ external_reference: 'order-1' });
  await seller.pay({ external_reference: 'order-2' });

  const journal = await seller.call('GET', `${UNIVERSE}/journal?external_reference=order-2`);

  expect(journal.body).toHaveLength(1);
});

test('a journal keeps the last 2,000 requests', async () => {
  const seller = sellerOf('MLA');
  for (let i = 0; i < 2_003; i += 1) await seller.asPage('GET', '/v1/identification_types');

  const journal = await seller.call('GET', `${UNIVERSE}/journal`);

  expect(journal.body).toHaveLength(2_000);
  expect(journal.body).toMatchObject({ 0: { seq: 4 } });
});

test('universes do not see each other', async () => {
  const seller = sellerOf('MLA');
  await seller.pay();

  const other = await seller.call('GET', '/__emulator/universes/MLA-other');

  expect(other.body).toMatchObject({ payments: 0, public_key: 'TEST-MLA-other-public' });
});

test('a reset universe starts anew', async () => {
  const seller = sellerOf('MLA');
  const payment = await seller.pay();

  await seller.call('DELETE', UNIVERSE);

  const read = await seller.asSeller('GET', `/v1/payments/${payment.id}`);
  expect(read.status).toBe(404);
});

const ENDINGS = [
  ['CONT', 'approve', 'approved', 'accredited'],
  ['CONT', 'reject', 'rejected', 'cc_rejected_other_reason'],
  ['CONT', 'expire', 'cancelled', 'expired'],
  ['APRO', 'charge_back', 'charged_back', 'in_process'],
] as const;

for (const [holder, settlement, status, detail] of ENDINGS) {
  test(`${settlement} ends a payment of ${holder} as ${status} / ${detail}`, async () => {
    const seller = sellerOf('MLA');
    const payment = await seller.pay({}, holder);

    await seller.call('POST', `${UNIVERSE}/payments/${payment.id}/settlement`, { body: { settlement } });

    const read = await seller.asSeller('GET', `/v1/payments/${payment.id}`);
    expect(read.body).toMatchObject({ status, status_detail: detail });
  });
}

test('a settlement that the status does not allow says from which it is', async () => {
  const seller = sellerOf('MLA');
  const payment = await seller.pay({}, 'OTHE');

  const answer = await seller.call('POST', `${UNIVERSE}/payments/${payment.id}/settlement`, {
    body: { settlement: 'approve' },
  });

  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({
    message: expect.stringContaining('is rejected; approve needs one of: pending, in_process'),
  });
});

test('a clock at the end of time says so and stays where it is', async () => {
  const seller = sellerOf('MLA');
  const decade = { body: { advance_ms: 3_650 * 86_400_000 } };

  let answer = await seller.call('POST', `${UNIVERSE}/clock`, decade);
  for (let i = 0; i < 800; i += 1) answer = await seller.call('POST', `${UNIVERSE}/clock`, decade);

  expect(answer).toMatchObject({
    status: 409,
    body: { message: expect.stringContaining('reset the universe') },
  });
});

test('a seed draws another variant of the Brick', async () => {
  const seller = sellerOf('MLA');
  const path = '/bricks/payment_brick/initialization?credit_card=all';
  const plain = await seller.asPage('GET', path);

  await seller.call('PUT', `${UNIVERSE}/seed`, { body: { seed: 'another' } });

  const drawn = await seller.asPage('GET', path);
  expect(drawn.body).toMatchObject({ variant: { classHash: expect.any(String) } });
  expect(drawn.body).not.toEqual(plain.body);
});

test('a name that is no universe is told what one looks like', async () => {
  const answer = await sellerOf('MLA').call('GET', '/__emulator/universes/XXX-spec');

  expect(answer).toMatchObject({ status: 404, body: { message: expect.stringContaining('MLA-local') } });
});

test('an emulator that starts anew gives no payment id again', async () => {
  const before = await sellerOf('MLA', { clock: { now: () => Date.parse('2026-11-20T15:00:00Z') } }).pay();
  const after = await sellerOf('MLA', { clock: { now: () => Date.parse('2026-11-20T16:00:00Z') } }).pay();

  expect(after.id).not.toBe(before.id);
});

test('a body that is no JSON is told so', async () => {
  const answer = await sellerOf('MLB').call('PUT', '/__emulator/universes/MLB-spec/seed', { body: '{' });

  expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining('no JSON') } });
});

test('a control call may end with a slash', async () => {
  const answer = await sellerOf('MLB').call('GET', '/__emulator/universes/');

  expect(answer.status).toBe(200);
});
