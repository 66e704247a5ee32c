import { newToken, summary } from './support/buyer.ts';
import { EVERY_SITE } from './support/every-site.ts';
import { PENDING } from './support/pending-payments.ts';
import { ACCESS_TOKEN, expect, test } from './support/test.ts';

test('makes a preference of the order, for its money and with a way back', async ({
  buyer,
  shop,
  upstream,
}) => {
  const order = await buyer.order(undefined, {
    payer: { email: 'ana@example.com', phone: { area_code: '11', number: '987654321' } },
  });

  const response = await buyer.http.post('/preferences', { data: { order_id: order.id, amount: 1 } });

  const back = `${shop.url}/payment_return?order_id=${order.id}`;
  expect(response.status()).toBe(201);
  expect(await response.json()).toEqual({
    id: '12345678-preference-1',
    init_point: 'https://www.mercadopago.com.br/checkout/v1/redirect?pref_id=12345678-preference-1',
  });
  expect(upstream.preferences.sent[0]?.body).toEqual({
    items: [
      {
        id: 'ceramic-mug',
        title: 'Caneca de cerâmica',
        description: 'Torneada à mão, 350 ml, pode ir à lava-louças.',
        category_id: 'others',
        quantity: 2,
        unit_price: 49.9,
        currency_id: 'BRL',
      },
    ],
    purpose: 'wallet_purchase',
    external_reference: order.id,
    statement_descriptor: 'BRICKWRIGHT',
    back_urls: { success: back, pending: back, failure: back },
    expires: true,
    expiration_date_from: expect.stringMatching(/\+00:00$/),
    expiration_date_to: expect.stringMatching(/\+00:00$/),
    payer: {
      name: 'Ana',
      surname: 'Souza',
      email: 'ana@example.com',
      phone: { area_code: '11', number: '987654321' },
    },
  });
});

test('gives the same preference for the same order, also to two who ask at once', async ({
  buyer,
  upstream,
}) => {
  await buyer.order();

  const answers = await Promise.all([1, 2].map(() => buyer.http.post('/preferences', { data: {} })));
  const again = await buyer.http.post('/preferences', { data: {} });

  const ids = await Promise.all([...answers, again].map(async (answer) => (await answer.json()).id));
  expect(new Set(ids).size).toBe(1);
  expect(new Set(upstream.preferences.sent.map(({ key }) => key)).size).toBe(1);
});

test('another order has another preference', async ({ buyer }) => {
  await buyer.order();
  const first = await (await buyer.http.post('/preferences', { data: {} })).json();
  await buyer.order();

  const second = await (await buyer.http.post('/preferences', { data: {} })).json();

  expect(second.id).not.toBe(first.id);
});

test('tries again after a 500', async ({ buyer, upstream }) => {
  upstream.preferences.failing = [500];
  await buyer.order();

  expect((await buyer.http.post('/preferences', { data: {} })).status()).toBe(201);
  expect(new Set(upstream.preferences.sent.map(({ key }) => key)).size).toBe(1);
});

for (const [failure, answer] of [
  [400, '502 mercadopago_refused'],
  [401, '502 mercadopago_refused'],
  [500, '503 nothing_sent'],
] as const) {
  test(`answers ${answer} when Mercado Pago answers ${failure}, without the access token`, async ({
    buyer,
    shop,
    upstream,
  }) => {
    upstream.preferences.failing = Array(5).fill(failure);
    await buyer.order();

    const response = await buyer.http.post('/preferences', { data: {} });

    expect(await summary(response)).toBe(answer);
    expect(`${await response.text()} ${shop.log()}`).not.toContain(ACCESS_TOKEN);
  });
}

test('a paid order has none', async ({ buyer, upstream }) => {
  await buyer.order();
  await buyer.pay(newToken());

  const response = await buyer.http.post('/preferences', { data: {} });

  expect(await summary(response)).toBe('409 order_already_paid');
  expect(upstream.preferences.sent).toHaveLength(0);
});

test('an order with a pending voucher has one: the wallet may pay instead', async ({ buyer, upstream }) => {
  upstream.always(PENDING.boleto);
  await buyer.order();
  await buyer.pay(newToken());

  expect((await buyer.http.post('/preferences', { data: {} })).status()).toBe(201);
});

test('nobody asks for the preference of another session', async ({ buyer, stranger }) => {
  const order = await buyer.order();

  const without = await stranger.http.post('/preferences', { data: { order_id: order.id } });
  await stranger.order();
  const foreign = await stranger.http.post('/preferences', { data: { order_id: order.id } });

  expect([await summary(without), await summary(foreign)]).toEqual(['403 no_session', '404 order_not_found']);
});

test('names a purpose that is none', async ({ buyer }) => {
  await buyer.order();

  const response = await buyer.http.post('/preferences', { data: { selectedPaymentMethod: 'gift' } });

  expect((await response.json()).errors).toEqual([
    { field: 'selectedPaymentMethod', message: 'must be wallet_purchase or onboarding_credits' },
  ]);
});

test.describe('in every country', () => {
  test.use({ environment: EVERY_SITE });

  test('credits are asked for where Mercado Pago lends, and only there', async ({ buyer, upstream }) => {
    const data = { selectedPaymentMethod: 'onboarding_credits' };
    await buyer.order();
    await buyer.http.post('/preferences', { data });
    await buyer.order(undefined, { site: 'MLU' });

    const elsewhere = await buyer.http.post('/preferences', { data });

    expect(upstream.preferences.sent.map(({ body }) => body)).toEqual([
      expect.objectContaining({ purpose: 'onboarding_credits' }),
    ]);
    expect(await summary(elsewhere)).toBe('422 method_not_offered');
  });
});

test.describe('behind a public address', () => {
  test.use({ environment: { PUBLIC_URL: 'https://shop.example.com' } });

  test('Mercado Pago brings the buyer back by itself', async ({ buyer, upstream }) => {
    const created = await buyer.http.post('/orders', {
      data: { site: 'MLB', items: [{ id: 'ceramic-mug', quantity: 2 }] },
    });
    const [cookie = ''] = (created.headers()['set-cookie'] ?? '').split(';');
    const { id } = await created.json();

    await buyer.http.post('/preferences', { headers: { cookie }, data: {} });

    const success = `https://shop.example.com/payment_return?order_id=${id}`;
    expect(upstream.preferences.sent[0]?.body).toMatchObject({
      auto_return: 'approved',
      back_urls: { success },
    });
  });
});

test.describe('switched off', () => {
  test.use({ environment: { WALLET: 'off' } });

  test('there is no wallet', async ({ buyer }) => {
    const order = await buyer.order();

    const response = await buyer.http.post('/preferences', { data: {} });

    expect(await summary(response)).toBe('422 method_not_offered');
    expect(await (await buyer.http.get(order.checkout_url)).text()).toContain('"wallet":false');
  });
});
