import { ageAttempts } from './support/age-attempts.ts';
import { newToken, summary } from './support/buyer.ts';
import { expect, test } from './support/test.ts';

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
