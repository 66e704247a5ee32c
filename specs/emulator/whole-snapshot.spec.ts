import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { HERE, type Seller } from './support/provocation.ts';
import { sellerOf } from './support/seller.ts';

const KEY = { 'x-idempotency-key': 'refund-1' };
const idOf = (answer: { id: string | number }) => answer.id;

/** A seller who has one of everything, and the calls that read it. */
async function sellerWithAll() {
  const seller = sellerOf('MLB');
  const post = (path: string, body: unknown, headers = {}) =>
    seller.asSeller('POST', path, { body, headers });
  const customer = idOf(await post('/v1/customers', { email: 'test_payer_1@testuser.com' }));
  const card = idOf(await post(`/v1/customers/${customer}/cards`, { token: idOf(await seller.tokenise()) }));
  const items = [{ title: 'Bag', quantity: 1, unit_price: 100 }];
  const preference = idOf(await post('/checkout/preferences', { items }));
  const order = idOf(await post('/merchant_orders', { preference_id: preference }));
  const refunded = idOf(await seller.pay({ order: { type: 'mercadopago', id: order } }));
  await post(`/v1/payments/${refunded}/refunds`, { amount: 10 }, KEY);
  const disputed = idOf(await seller.pay());
  await seller.call('POST', `${HERE}/payments/${disputed}/settlement`, {
    body: { settlement: 'charge_back' },
  });
  await post('/users/test', { site_id: 'MLA', description: 'a buyer' });
  await seller.call('PUT', `${HERE}/settings`, { body: { seller_account: 'test' } });
  const paths = [
    `/v1/customers/${customer}`,
    `/v1/customers/${customer}/cards/${card}`,
    `/checkout/preferences/${preference}`,
    `/merchant_orders/${order}`,
    `/v1/payments/${refunded}`,
    `/v1/payments/${refunded}/refunds`,
    `/v1/payments/${disputed}`,
    `/v1/chargebacks/search?payment_id=${disputed}`,
  ];
  return { seller, refunded, paths };
}

const readAll = (seller: Seller, paths: readonly string[]) =>
  Promise.all(paths.map(async (path) => (await seller.asSeller('GET', path)).body));

test('everything that a universe can hold is there again after a restore', async () => {
  const { seller, paths } = await sellerWithAll();
  const before = await readAll(seller, paths);
  const { body: snapshot } = await seller.call('GET', `${HERE}/snapshot`);
  await seller.call('DELETE', HERE);

  const restored = await seller.call('PUT', `${HERE}/snapshot`, { body: snapshot });

  expect(restored.body).toMatchObject({ customers: 1, preferences: 1, merchant_orders: 1, chargebacks: 1 });
  expect(await readAll(seller, paths)).toEqual(before);
  const settings = await seller.call('GET', `${HERE}/settings`);
  expect(settings.body).toMatchObject({ seller_account: 'test' });
});

test('the key of a refund and the test users are known again after a restore', async () => {
  const { seller, refunded } = await sellerWithAll();
  const { body: snapshot } = await seller.call('GET', `${HERE}/snapshot`);
  await seller.call('DELETE', HERE);

  await seller.call('PUT', `${HERE}/snapshot`, { body: snapshot });

  const again = await seller.asSeller('POST', `/v1/payments/${refunded}/refunds`, {
    body: { amount: 10 },
    headers: KEY,
  });
  expect(again.status).toBe(200);
  const { testUsers } = z.object({ testUsers: z.array(z.object({ email: z.string() })) }).parse(snapshot);
  const payment = await seller.pay({ payer: { email: testUsers[0]?.email } });
  expect(payment.cause.code, 'a buyer of another country').toBe(2034);
});

test('a preference that nobody could have made is no part of a snapshot', async () => {
  const { seller } = await sellerWithAll();
  const { body } = await seller.call('GET', `${HERE}/snapshot`);
  const snapshot = z
    .looseObject({ preferences: z.array(z.looseObject({ request: z.looseObject({}) })) })
    .parse(body);
  for (const { request } of snapshot.preferences) request.expiration_date_to = 'tomorrow';

  const refused = await seller.call('PUT', `${HERE}/snapshot`, { body: snapshot });

  expect(refused).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('preferences[0].request') },
  });
});
