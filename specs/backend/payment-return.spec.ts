import { newToken } from './support/buyer.ts';
import { PENDING } from './support/pending-payments.ts';
import { expect, test } from './support/test.ts';

const WAY_BACK = { maxRedirects: 0, headers: { accept: 'text/html' } };

test('a payment of the wallet pays the order, on the first return and on the second', async ({
  buyer,
  upstream,
}) => {
  const order = await buyer.order();
  const { id } = upstream.payElsewhere({ external_reference: order.id, payment_method_id: 'account_money' });
  const url = `/payment_return?order_id=${order.id}&payment_id=${id}&status=approved`;

  const returns = [await buyer.http.get(url, WAY_BACK), await buyer.http.get(url, WAY_BACK)];
  const card = await buyer.pay(newToken());

  expect(returns.map((one) => `${one.status()} ${one.headers().location}`)).toEqual([
    `303 /payment_status?payment_id=${id}`,
    `303 /payment_status?payment_id=${id}`,
  ]);
  expect(await card.json()).toMatchObject({ code: 'order_already_paid', payment_id: id });
  expect(await (await buyer.http.get(`/payments/${id}`)).json()).toMatchObject({
    status: 'approved',
    payment_method_id: 'account_money',
  });
});

test('the query is not believed: the payment is as Mercado Pago has it', async ({ buyer, upstream }) => {
  const order = await buyer.order();
  const { id } = upstream.payElsewhere({
    external_reference: order.id,
    status: 'rejected',
    status_detail: 'insufficient_money',
  });

  await buyer.http.get(`/payment_return?order_id=${order.id}&payment_id=${id}&status=approved`, WAY_BACK);

  expect(await (await buyer.http.get(`/payments/${id}`)).json()).toMatchObject({ status: 'rejected' });
  expect((await buyer.pay(newToken())).status(), 'and the order can be paid').toBe(201);
});

test('a payment that is not of this order, or not its money, is nothing to the shop', async ({
  buyer,
  upstream,
}) => {
  const order = await buyer.order();
  const { id: newest } = await buyer.order();
  const others = [
    upstream.payElsewhere({ external_reference: 'another-shops-order' }),
    upstream.payElsewhere({ external_reference: newest }),
    upstream.payElsewhere({ external_reference: order.id, transaction_amount: 0.01 }),
    upstream.payElsewhere({ external_reference: order.id, currency_id: 'ARS' }),
    { id: 404 },
  ];

  for (const { id } of others) {
    const response = await buyer.http.get(`/payment_return?order_id=${order.id}&payment_id=${id}`, WAY_BACK);
    expect.soft(response.status()).toBe(404);
  }
  expect((await buyer.http.get(order.checkout_url, { maxRedirects: 0 })).status()).toBe(200);
});

for (const payment of ['payment_id=null&status=null', 'collection_id=null', '']) {
  test(`coming back with "${payment}" leads to the checkout, which says so`, async ({ buyer }) => {
    const order = await buyer.order();

    const response = await buyer.http.get(`/payment_return?order_id=${order.id}&${payment}`, WAY_BACK);
    const page = await buyer.http.get(response.headers().location ?? '');

    expect(response.headers().location).toBe(`${order.checkout_url}?returned=unpaid`);
    expect(await page.text()).toContain('Você voltou sem pagar');
  });
}

test('a made-up payment id is answered like an unknown page', async ({ buyer }) => {
  const order = await buyer.order();

  const response = await buyer.http.get(
    `/payment_return?order_id=${order.id}&payment_id=../users/me`,
    WAY_BACK,
  );

  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('<h1>');
});

test('another browser is told where to go on, and nothing else', async ({ buyer, stranger, upstream }) => {
  const order = await buyer.order();
  const { id } = upstream.payElsewhere({ external_reference: order.id });
  const url = `/payment_return?order_id=${order.id}&payment_id=${id}&lang=pt`;

  const nobody = await stranger.http.get(url, WAY_BACK);
  await stranger.order();
  const somebody = await stranger.http.get(url, WAY_BACK);

  for (const [response, status] of [
    [nobody, 403],
    [somebody, 404],
  ] as const) {
    const page = await response.text();
    expect.soft(response.status()).toBe(status);
    expect.soft(page).toContain('Continue no navegador em que você fez o pedido');
    expect.soft(page).not.toContain('Caneca');
  }
});

test('while Mercado Pago cannot be asked, the page says that the payment is being confirmed', async ({
  buyer,
  upstream,
}) => {
  const order = await buyer.order();
  const { id } = upstream.payElsewhere({ external_reference: order.id });
  upstream.reads = 'down';
  const url = `/payment_return?order_id=${order.id}&payment_id=${id}`;

  const page = await buyer.http.get(url, WAY_BACK);

  expect(await page.text()).toContain('Estamos confirmando');
  expect(await page.text(), 'and asks again at the same address').toContain(url.replace('&', '&amp;'));
});

test('the way back from a bank shows the payment that the order has', async ({ buyer, upstream }) => {
  upstream.always(PENDING.pse);
  const order = await buyer.order();
  const { id } = await (await buyer.pay(newToken())).json();
  for (const payment of upstream.payments.values()) {
    Object.assign(payment, { status: 'approved', status_detail: 'accredited', currency_id: 'BRL' });
  }

  const response = await buyer.http.get(`/payment_return?payment_id=${id}`, WAY_BACK);
  const checkout = await buyer.http.get(order.checkout_url, { maxRedirects: 0 });

  expect(response.headers().location).toBe(`/payment_status?payment_id=${id}`);
  expect(checkout.headers().location).toBe(`/payment_status?payment_id=${id}`);
});

test('the wallet pays an order with a pending voucher, which is cancelled', async ({ buyer, upstream }) => {
  upstream.nextly(PENDING.boleto);
  const order = await buyer.order();
  const voucher = await (await buyer.pay(newToken())).json();
  const { id } = upstream.payElsewhere({ external_reference: order.id });

  await buyer.http.get(`/payment_return?order_id=${order.id}&payment_id=${id}`, WAY_BACK);

  expect(upstream.cancelled).toEqual([voucher.id]);
  expect((await buyer.http.get(order.checkout_url, { maxRedirects: 0 })).headers().location).toBe(
    `/payment_status?payment_id=${id}`,
  );
});
