import { newToken, summary } from './support/buyer.ts';
import { expect, test } from './support/test.ts';

// Long enough for any machine: only the order of events is the matter here.
test.use({ environment: { MP_DEADLINE_MS: '20000' } });

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
  const release = upstream.hold();
  const first = buyer.pay(newToken());
  await expect.poll(() => upstream.sent.length).toBe(1);

  const second = await buyer.pay(newToken());
  release();

  expect(await summary(second)).toBe('409 attempt_running');
  expect(await summary(await first)).toBe('201 approved');
  expect(upstream.sent).toHaveLength(1);
});

test('two tokens in the same instant make one payment', async ({ buyer, upstream }) => {
  await buyer.order();

  const answers = await Promise.all([buyer.pay(newToken()), buyer.pay(newToken())]);

  expect(answers.map((answer) => answer.status()).sort()).toEqual([201, 409]);
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
