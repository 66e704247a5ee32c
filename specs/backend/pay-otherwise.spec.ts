import { newToken, summary } from './support/buyer.ts';
import { PENDING } from './support/pending-payments.ts';
import { expect, test } from './support/test.ts';

const PIX = { payment_method_id: 'pix', payer: { email: 'ana@example.com' } };

test('the same choice again is the same payment', async ({ buyer, upstream }) => {
  upstream.always(PENDING.pix);
  await buyer.order();

  const [first, second] = await Promise.all([
    buyer.choose('bank_transfer', PIX),
    buyer.choose('bank_transfer', PIX),
  ]);

  expect((await second.json()).id).toBe((await first.json()).id);
  expect(upstream.sent).toHaveLength(1);
});

test('a card pays an order with a pending Pix, which is cancelled first', async ({ buyer, upstream }) => {
  upstream.nextly(PENDING.pix);
  await buyer.order();
  const pix = await (await buyer.choose('bank_transfer', PIX)).json();

  const paid = await buyer.pay(newToken());

  expect(await summary(paid)).toBe('201 approved');
  expect(upstream.cancelled).toEqual([pix.id]);
  expect(await (await buyer.http.get(`/payments/${pix.id}`)).json()).toMatchObject({
    status: 'cancelled',
    next_action: null,
  });
});

test('a code that has run out is replaced by a new one', async ({ buyer, upstream }) => {
  upstream.always(PENDING.pix);
  await buyer.order();
  const old = await (await buyer.choose('bank_transfer', PIX)).json();
  for (const payment of upstream.payments.values()) payment.status = 'cancelled';

  const fresh = await (await buyer.choose('bank_transfer', PIX)).json();

  expect(fresh.status).toBe('pending');
  expect(fresh.id).not.toBe(old.id);
});

test('a Pix that was paid meanwhile is not paid again', async ({ buyer, upstream }) => {
  upstream.nextly(PENDING.pix);
  upstream.cancelling = 'paid';
  await buyer.order();
  const pix = await (await buyer.choose('bank_transfer', PIX)).json();

  const card = await buyer.pay(newToken());

  expect(await card.json()).toMatchObject({ status: 409, code: 'order_already_paid', payment_id: pix.id });
  expect(upstream.sent).toHaveLength(1);
});

test('a pending payment that cannot be cancelled keeps the order, and nothing more is charged', async ({
  buyer,
  upstream,
}) => {
  upstream.nextly(PENDING.pix);
  upstream.cancelling = 'refused';
  await buyer.order();
  const pix = await (await buyer.choose('bank_transfer', PIX)).json();

  const card = await buyer.pay(newToken());

  expect(await card.json()).toMatchObject({ code: 'pending_not_cancelled', status: 409, payment_id: pix.id });
  expect(Number(card.headers()['retry-after'])).toBeGreaterThan(0);
  expect(upstream.sent).toHaveLength(1);
});

test('a cancellation whose answer is lost is found out, and the card pays', async ({ buyer, upstream }) => {
  upstream.nextly(PENDING.pix);
  upstream.cancelling = 'lost';
  await buyer.order();
  await buyer.choose('bank_transfer', PIX);

  expect(await summary(await buyer.pay(newToken()))).toBe('201 approved');
});

test('when two cards hurry after a pending Pix, one pays', async ({ buyer, upstream }) => {
  upstream.nextly(PENDING.pix);
  await buyer.order();
  await buyer.choose('bank_transfer', PIX);

  const answers = await Promise.all([buyer.pay(newToken()), buyer.pay(newToken())]);

  expect(answers.map((answer) => answer.status()).sort()).toEqual([201, 409]);
  expect(upstream.sent, 'the Pix and one card').toHaveLength(2);
});

test('a cancelled voucher that is paid too late is seen, and does not push out the payment of the order', async ({
  buyer,
  shop,
  upstream,
}) => {
  upstream.nextly(PENDING.pix);
  await buyer.order();
  const pix = await (await buyer.choose('bank_transfer', PIX)).json();
  const card = await (await buyer.pay(newToken())).json();
  const late = [...upstream.payments.values()].find(({ id }) => id === pix.id);
  Object.assign(late ?? {}, { status: 'approved', status_detail: 'accredited' });

  const seen = await buyer.http.get(`/payments/${pix.id}`);
  const third = await buyer.pay(newToken());

  expect(await seen.json()).toMatchObject({ status: 'approved' });
  expect(await third.json()).toMatchObject({ code: 'order_already_paid', payment_id: card.id });
  expect(shop.log()).toContain('refund it');
});

for (const status of ['in_process', 'pending']) {
  test(`a payment in review that is ${status} is not cancelled for another card`, async ({
    buyer,
    upstream,
  }) => {
    upstream.always({ answer: 'payment', status, statusDetail: 'pending_contingency' });
    await buyer.order();
    const { id } = await (await buyer.pay(newToken())).json();

    const second = await buyer.pay(newToken());
    const page = await (await buyer.http.get(`/payment_status?payment_id=${id}`)).text();

    expect(await summary(second)).toBe('409 payment_in_process');
    expect(upstream.cancelled).toEqual([]);
    expect(page, 'the buyer has nothing to do').toContain('Estamos analisando seu pagamento');
    expect(page).not.toContain('id="pay-otherwise"');
  });
}

test('the checkout of a pending voucher leads to it, and to another method when asked', async ({
  buyer,
  upstream,
}) => {
  upstream.always(PENDING.boleto);
  const order = await buyer.order();
  const { id } = await (await buyer.pay(newToken())).json();

  const plain = await buyer.http.get(order.checkout_url, { maxRedirects: 0 });
  const otherwise = await buyer.http.get(`${order.checkout_url}?pay=otherwise`, { maxRedirects: 0 });

  expect(plain.headers().location).toBe(`/payment_status?payment_id=${id}`);
  expect(await otherwise.text()).toContain('id="paymentBrick_container"');
  expect(await otherwise.text()).toContain('não pague os dois');
});

test('asks about a pending payment at most once a second', async ({ buyer, upstream }) => {
  upstream.always(PENDING.pix);
  await buyer.order();
  const { id } = await (await buyer.choose('bank_transfer', PIX)).json();
  await buyer.http.get(`/payments/${id}`);
  for (const payment of upstream.payments.values()) payment.status = 'approved';

  const atOnce = await buyer.http.get(`/payments/${id}`);

  expect(await atOnce.json()).toMatchObject({ status: 'pending' });
  await expect
    .poll(async () => (await (await buyer.http.get(`/payments/${id}`)).json()).status)
    .toBe('approved');
});
