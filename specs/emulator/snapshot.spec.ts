import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { sellerOf } from './support/seller.ts';

const HERE = '/__emulator/universes/MLB-spec';
const record = z.record(z.string(), z.unknown());

async function paidSeller() {
  const seller = sellerOf('MLB');
  const token = await seller.tokenise({ cardholder: { name: 'CONT' } });
  const payment = await seller.send({ token: token.id, external_reference: 'order-1' });
  const snapshot = record.parse((await seller.call('GET', `${HERE}/snapshot`)).body);
  return { seller, token, payment, snapshot };
}

test('a restored universe has its payments, tokens, keys and journal again', async () => {
  const { seller, token, payment, snapshot } = await paidSeller();
  await seller.call('DELETE', HERE);

  await seller.call('PUT', `${HERE}/snapshot`, { body: snapshot });

  const read = await seller.asSeller('GET', `/v1/payments/${payment.id}`);
  expect(read.body).toEqual(payment.body);
  const replayed = await seller.send({ token: token.id }, { 'x-idempotency-key': 'key-1' });
  expect(replayed).toMatchObject({ status: 200, body: { id: payment.id } });
  const journal = await seller.call('GET', `${HERE}/journal?path=/v1/payments`);
  expect(journal.body).toMatchObject([{ seq: 2, body: { external_reference: 'order-1' } }, { seq: 4 }]);
});

test('what a snapshot says is what the restored universe says of itself', async () => {
  const { seller, snapshot } = await paidSeller();

  await seller.call('PUT', `${HERE}/snapshot`, { body: snapshot });

  expect((await seller.call('GET', `${HERE}/snapshot`)).body).toEqual(snapshot);
});

test('a journal that has dropped its oldest requests is restored as it was', async () => {
  const seller = sellerOf('MLB');
  for (let i = 0; i < 2_003; i += 1) await seller.asPage('GET', '/v1/identification_types');
  const snapshot = await seller.call('GET', `${HERE}/snapshot`);

  await seller.call('PUT', `${HERE}/snapshot`, { body: snapshot.body });

  const journal = await seller.call('GET', `${HERE}/journal`);
  expect(journal.body).toHaveLength(2_000);
  expect(journal.body).toMatchObject({ 0: { seq: 4 }, 1999: { seq: 2_003 } });
});

test('ids go on after a restore', async () => {
  const { seller, payment, snapshot } = await paidSeller();

  await seller.call('PUT', `${HERE}/snapshot`, { body: snapshot });

  expect((await seller.pay()).id).toBe(Number(payment.id) + 1);
});

test('time goes on from where the snapshot was taken', async () => {
  const { seller } = await paidSeller();
  await seller.call('POST', `${HERE}/clock`, { body: { advance_ms: 86_400_000 } });
  const snapshot = await seller.call('GET', `${HERE}/snapshot`);
  await seller.call('DELETE', HERE);

  await seller.call('PUT', `${HERE}/snapshot`, { body: snapshot.body });

  expect((await seller.call('GET', HERE)).body).toMatchObject({ now: '2026-11-21T15:00:00.000Z' });
});

test('another universe of the site can start from a snapshot, as its own', async () => {
  const { seller, payment, snapshot } = await paidSeller();

  await seller.call('PUT', '/__emulator/universes/MLB-copy/snapshot', { body: snapshot });

  const headers = { authorization: 'Bearer TEST-MLB-copy-secret' };
  const read = await seller.call('GET', `/v1/payments/${payment.id}`, { headers });
  const me = await seller.call('GET', '/__emulator/universes/MLB-copy');
  expect(read).toMatchObject({ status: 200, body: { external_reference: 'order-1' } });
  expect(me.body).toMatchObject({ id: 'MLB-copy', payments: 1, card_tokens: 1 });
});

test('a snapshot holds no card number, security code or access token', async () => {
  const { seller, snapshot } = await paidSeller();

  const text = JSON.stringify(snapshot);
  expect(text).not.toContain(seller.card);
  expect(text).not.toMatch(/-secret|"security_code":"\d/);
});

test('a snapshot of another site is refused', async () => {
  const { seller, snapshot } = await paidSeller();

  const refused = await seller.call('PUT', '/__emulator/universes/MLA-spec/snapshot', { body: snapshot });

  expect(refused).toMatchObject({ status: 409, body: { message: expect.stringContaining('one of MLB') } });
});

for (const [what, changed, named] of [
  ['of another version', { version: 2 }, 'version'],
  ['with an unknown status', { payments: [{ status: 'paid' }] }, 'payments[0]'],
  ['with a moment that no calendar has', { now: 1e300 }, 'now'],
] as const) {
  test(`a snapshot ${what} is refused by field, and nothing is lost`, async () => {
    const { seller, payment, snapshot } = await paidSeller();

    const refused = await seller.call('PUT', `${HERE}/snapshot`, { body: { ...snapshot, ...changed } });

    expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining(named) } });
    expect((await seller.asSeller('GET', `/v1/payments/${payment.id}`)).status).toBe(200);
  });
}
