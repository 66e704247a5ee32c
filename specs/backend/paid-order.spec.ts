import { newToken } from './support/buyer.ts';
import { expect, test } from './support/test.ts';

for (const status of ['approved', 'in_process']) {
  test(`the checkout of an order whose payment is ${status} goes to its result`, async ({
    buyer,
    upstream,
  }) => {
    upstream.always({ answer: 'payment', status });
    const order = await buyer.order();
    const { id } = await (await buyer.pay(newToken())).json();

    const checkout = await buyer.http.get(order.checkout_url, { maxRedirects: 0 });

    expect(checkout.status()).toBe(303);
    expect(checkout.headers().location).toBe(`/payment_status?payment_id=${id}`);
    expect(checkout.headers()['cache-control'], 'nor may a cache answer').toBe('no-store');
  });
}

test('the checkout of an order whose payment was rejected shows the form again', async ({
  buyer,
  upstream,
}) => {
  upstream.always({ answer: 'payment', status: 'rejected', statusDetail: 'cc_rejected_other_reason' });
  const order = await buyer.order();
  await buyer.pay(newToken());

  const checkout = await buyer.http.get(order.checkout_url, { maxRedirects: 0 });

  expect(checkout.status()).toBe(200);
  expect(await checkout.text()).toContain('id="paymentBrick_container"');
});

test('another tab that pays a paid order is told which payment paid it', async ({ buyer, upstream }) => {
  await buyer.order();
  const { id } = await (await buyer.pay(newToken())).json();

  const second = await buyer.pay(newToken());

  expect(await second.json()).toMatchObject({ status: 409, code: 'order_already_paid', payment_id: id });
  expect(upstream.sent).toHaveLength(1);
});

test('an order that may have been charged has no form to pay with', async ({ buyer, upstream }) => {
  upstream.reads = 'down';
  upstream.always({ answer: 'reset', after: true });
  const order = await buyer.order();
  await buyer.pay(newToken());

  const page = await (await buyer.http.get(order.checkout_url)).text();

  expect(page).not.toContain('paymentBrick_container');
  expect(page).toContain('Consultar de novo');
});

test('reloading the result says the same', async ({ buyer }) => {
  await buyer.order();
  const { id } = await (await buyer.pay(newToken())).json();

  const [first, second] = await Promise.all(
    [1, 2].map(async () => (await buyer.http.get(`/payment_status?payment_id=${id}`)).text()),
  );

  expect(withoutNonce(second)).toBe(withoutNonce(first));
  expect(second).toContain('data-status="approved"');
});

function withoutNonce(page = ''): string {
  return page.replace(/"?nonce"?[:=]"[^"]+"/g, '');
}
