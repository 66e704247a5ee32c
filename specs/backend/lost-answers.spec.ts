import { ageAttempts } from './support/age-attempts.ts';
import { newToken, summary } from './support/buyer.ts';
import { refusal } from './support/refusal.ts';
import { expect, test } from './support/test.ts';

// Only lost answers are the matter here, not slow ones.
test.use({ environment: { MP_DEADLINE_MS: '20000' } });

test('every try carries the same idempotency key', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.nextly({ answer: 500 }, { answer: 'reset', after: true });

  await buyer.pay(newToken());

  expect(upstream.sent).toHaveLength(3);
  expect(upstream.keys().size, 'distinct idempotency keys of the three tries').toBe(1);
});

test('a refusal after a lost answer stays unknown', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.nextly({ answer: 'reset', after: true }, refusal(2006, 'Card Token not found'));

  const response = await buyer.pay(newToken());

  expect(await summary(response)).toBe('504 payment_unknown');
  expect(response.headers()['retry-after']).toBe('5');
});

test('a payment that was never made is made with the stored key when the page sends the same body again', async ({
  buyer,
  upstream,
}) => {
  await buyer.order();
  const token = newToken();
  upstream.always({ answer: 500 });
  await buyer.pay(token);
  upstream.always({ answer: 'payment' });

  const response = await buyer.pay(token);

  expect(await summary(response)).toBe('201 approved');
  expect(upstream.keys().size).toBe(1);
});

test('a refusal of the body sent again stays unknown while the first may still turn up', async ({
  buyer,
  upstream,
}) => {
  await buyer.order();
  const token = newToken();
  upstream.always({ answer: 500 });
  await buyer.pay(token);
  upstream.always(refusal(2006, 'Card Token not found'));

  const response = await buyer.pay(token);

  expect(await summary(response)).toBe('504 payment_unknown');
});

test('a refusal of the body sent again is believed after a minute', async ({
  buyer,
  upstream,
  shopEnvironment,
}) => {
  await buyer.order();
  const token = newToken();
  upstream.always({ answer: 500 });
  await buyer.pay(token);
  upstream.always(refusal(2006, 'Card Token not found'));
  ageAttempts(shopEnvironment, 61_000);

  const response = await buyer.pay(token);

  expect(await summary(response)).toBe('422 payment_refused');
});

test('a body sent again many times at once is resent to Mercado Pago once', async ({ buyer, upstream }) => {
  await buyer.order();
  const token = newToken();
  upstream.always({ answer: 500 });
  await buyer.pay(token);
  const sentBefore = upstream.sent.length;
  upstream.always({ answer: 'payment', delayMs: 300 });

  const answers = await Promise.all(Array.from({ length: 6 }, () => buyer.pay(token)));

  expect(new Set(await Promise.all(answers.map(summary)))).toEqual(new Set(['201 approved']));
  expect(upstream.sent).toHaveLength(sentBefore + 1);
});
