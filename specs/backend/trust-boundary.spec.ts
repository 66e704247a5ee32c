import { newToken, summary } from './support/buyer.ts';
import { expect, test } from './support/test.ts';

const TAMPERED = [
  ['a lower amount', { transaction_amount: 0.01 }],
  ['another currency', { currency_id: 'ARS' }],
] as const;

for (const [title, change] of TAMPERED) {
  test(`refuses ${title} than the order's, and charges nothing`, async ({ buyer, upstream }) => {
    await buyer.order();

    const response = await buyer.pay(newToken(), change);

    expect(response.status()).toBe(422);
    expect(upstream.sent).toHaveLength(0);
  });
}

test('charges what the order costs, with what the shop knows of it', async ({ buyer, upstream }) => {
  const order = await buyer.order();
  const token = newToken();

  await buyer.pay(token, { transaction_amount: 99.8, issuer_id: '' });

  expect(upstream.sent[0]?.body).toEqual({
    transaction_amount: 99.8,
    token,
    installments: 1,
    payment_method_id: 'visa',
    description: '2 × Caneca de cerâmica',
    external_reference: order.id,
    metadata: { attempt: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    statement_descriptor: 'BRICKWRIGHT',
    capture: true,
    binary_mode: false,
    three_d_secure_mode: 'optional',
    payer: {
      email: 'ana@example.com',
      first_name: 'Ana',
      last_name: 'Souza',
      identification: { type: 'CPF', number: '12345678909' },
    },
    additional_info: {
      items: [
        {
          id: 'ceramic-mug',
          title: 'Caneca de cerâmica',
          description: 'Torneada à mão, 350 ml, pode ir à lava-louças.',
          category_id: 'others',
          quantity: 2,
          unit_price: 49.9,
        },
      ],
      payer: { first_name: 'Ana', last_name: 'Souza' },
    },
  });
});

test('prices in the body of an order are ignored', async ({ buyer }) => {
  const items = [{ id: 'ceramic-mug', quantity: 1, unit_price: 0.01 }];

  const order = await buyer.order(items);

  expect(order.amount).toBe(49.9);
});

test('an order with an absurd phone or postal code is not made', async ({ buyer }) => {
  const address = { street_name: 'Rua', street_number: '1', neighborhood: 'Centro', city: 'Recife' };
  const payer = { phone: { area_code: 'home', number: 'call me' }, address: { ...address, zip_code: '!!!' } };

  const response = await buyer.http.post('/orders', {
    data: { site: 'MLB', items: [{ id: 'ceramic-mug', quantity: 1 }], payer },
  });

  expect(response.status()).toBe(400);
  expect((await response.json()).errors.map(({ field }: { field: string }) => field)).toEqual([
    'payer.phone.area_code',
    'payer.phone.number',
    'payer.address.zip_code',
  ]);
});

test('pays nothing without a session', async ({ stranger, upstream }) => {
  const response = await stranger.pay(newToken());

  expect(await summary(response)).toBe('403 no_session');
  expect(upstream.sent).toHaveLength(0);
});

test('pays nothing with a session whose signature is wrong', async ({ buyer, stranger }) => {
  await buyer.order();
  const { cookies } = await buyer.http.storageState();
  const forged = `${cookies[0]?.value.slice(0, -4)}AAAA`;

  const response = await stranger.http.post('/process_payment', {
    headers: { cookie: `shop_session=${forged}` },
    data: {},
  });

  expect(await summary(response)).toBe('403 no_session');
});

test("does not pay, show or tell another session's order and payment", async ({ buyer, stranger }) => {
  const order = await buyer.order();
  const payment = await (await buyer.pay(newToken())).json();
  await stranger.order();

  const pay = await stranger.http.post('/process_payment', {
    data: { selectedPaymentMethod: 'credit_card', formData: formDataFor(order.id) },
  });
  const seen = await Promise.all(
    [order.checkout_url, `/payments/${payment.id}`, `/payment_status?payment_id=${payment.id}`].map((path) =>
      stranger.http.get(path),
    ),
  );

  expect(await summary(pay)).toBe('404 order_not_found');
  expect(seen.map((response) => response.status())).toEqual([404, 404, 404]);
});

function formDataFor(order_id: string) {
  return {
    token: newToken(),
    payment_method_id: 'visa',
    installments: 1,
    payer: { email: 'a@b.co' },
    order_id,
  };
}
