import { ageAttempts } from './support/age-attempts.ts';
import { newToken, summary } from './support/buyer.ts';
import { expect, test } from './support/test.ts';

test('a double submit of one token makes one payment and gives one answer twice', async ({
  buyer,
  upstream,
}) => {
  await buyer.order();
  upstream.always({ answer: 'payment', delayMs: 300 });
  const token = newToken();

  const [first, second] = await Promise.all([buyer.pay(token), buyer.pay(token)]);

  expect(await first.json()).toEqual(await second.json());
  expect(first.status()).toBe(201);
  expect(upstream.sent).toHaveLength(1);
});

test('the same token later gets the stored answer', async ({ buyer, upstream }) => {
  await buyer.order();
  const token = newToken();
  const first = await buyer.pay(token);

  const again = await buyer.pay(token);

  expect(await again.json()).toEqual(await first.json());
  expect(upstream.sent).toHaveLength(1);
});

test('two tokens at once: one runs, the other is told so', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.always({ answer: 'payment', delayMs: 500 });

  const answers = await Promise.all([buyer.pay(newToken()), buyer.pay(newToken())]);

  expect((await Promise.all(answers.map(summary))).sort()).toEqual(['201 approved', '409 attempt_running']);
  expect(upstream.sent).toHaveLength(1);
});

test('a paid order is not paid again', async ({ buyer, upstream }) => {
  await buyer.order();
  const paid = await (await buyer.pay(newToken())).json();

  const response = await buyer.pay(newToken());

  expect(await summary(response)).toBe('409 order_already_paid');
  expect(await response.json()).toMatchObject({ payment_id: paid.id });
  expect(upstream.sent).toHaveLength(1);
});

test('a payment in process holds its order', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.always({ answer: 'payment', status: 'in_process', statusDetail: 'pending_contingency' });
  await buyer.pay(newToken());

  const response = await buyer.pay(newToken());

  expect(await summary(response)).toBe('409 payment_in_process');
  expect(upstream.sent).toHaveLength(1);
});

test('a payment in process that was rejected meanwhile lets the next token pay', async ({
  buyer,
  upstream,
}) => {
  await buyer.order();
  upstream.nextly({ answer: 'payment', status: 'in_process', statusDetail: 'pending_review_manual' });
  await buyer.pay(newToken());
  for (const payment of upstream.payments.values()) payment.status = 'rejected';

  const response = await buyer.pay(newToken());

  expect(await summary(response)).toBe('201 approved');
  expect(upstream.keys().size).toBe(2);
});

test('after a rejection the next token is a new attempt with a new key', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.nextly({ answer: 'payment', status: 'rejected', statusDetail: 'cc_rejected_insufficient_amount' });

  const rejected = await buyer.pay(newToken());
  const approved = await buyer.pay(newToken());

  expect([await summary(rejected), await summary(approved)]).toEqual(['201 rejected', '201 approved']);
  expect(upstream.keys().size).toBe(2);
});

test('another token finds the payment whose answer was lost', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.always({ answer: 'reset', after: true });
  await buyer.pay(newToken());

  const response = await buyer.pay(newToken());

  expect(await summary(response)).toBe('409 order_already_paid');
  expect(upstream.payments.size).toBe(1);
});

test('another token waits while a lost answer may still turn up', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.nextly({ answer: 500 }, { answer: 500 }, { answer: 500 });
  await buyer.pay(newToken());

  const response = await buyer.pay(newToken());

  expect(await summary(response)).toBe('409 attempt_running');
  expect(response.headers()['retry-after']).toBe('5');
});

test('another token pays when the lost payment is unknown to Mercado Pago after a minute', async ({
  buyer,
  upstream,
  shopEnvironment,
}) => {
  await buyer.order();
  upstream.nextly({ answer: 500 }, { answer: 500 }, { answer: 500 });
  await buyer.pay(newToken());
  ageAttempts(shopEnvironment, 61_000);

  const response = await buyer.pay(newToken());

  expect(await summary(response)).toBe('201 approved');
  expect(upstream.payments.size).toBe(1);
});

test('another token waits when the lost payment cannot be looked up', async ({
  buyer,
  upstream,
  shopEnvironment,
}) => {
  await buyer.order();
  upstream.nextly({ answer: 500, after: true }, { answer: 500 }, { answer: 500 });
  await buyer.pay(newToken());
  ageAttempts(shopEnvironment, 61_000);
  upstream.reads = 'down';

  const response = await buyer.pay(newToken());

  expect(await summary(response)).toBe('409 attempt_running');
  expect(upstream.payments.size).toBe(1);
});

test('a run that a crash cut short is looked up, not charged again', async ({
  buyer,
  upstream,
  shopEnvironment,
}) => {
  await buyer.order();
  const token = newToken();
  upstream.always({ answer: 'silence', after: true });
  const abandoned = buyer.pay(token);
  await expect.poll(() => upstream.sent.length).toBe(1);
  // The row stays `running`, as a crash leaves it; only its age is made up.
  ageAttempts(shopEnvironment, 61_000);

  const response = await buyer.pay(newToken());
  await abandoned;

  expect(await summary(response)).toBe('409 order_already_paid');
  expect(upstream.payments.size).toBe(1);
});

test('loading the checkout again shows a payment whose answer was lost', async ({ buyer, upstream }) => {
  const order = await buyer.order();
  upstream.always({ answer: 'stall', after: true });
  await buyer.pay(newToken());
  const [payment] = upstream.payments.values();

  const page = await buyer.http.get(order.checkout_url, { maxRedirects: 0 });

  expect(page.status()).toBe(303);
  expect(page.headers().location).toBe(`/payment_status?payment_id=${payment?.id}`);
});

test('the checkout offers no form while a payment is being confirmed', async ({ buyer, upstream }) => {
  const order = await buyer.order();
  upstream.always({ answer: 500 });
  await buyer.pay(newToken());

  const page = await (await buyer.http.get(order.checkout_url)).text();

  expect(page).toContain('Não pague de novo');
  expect(page).not.toContain('paymentBrick_container');
});
