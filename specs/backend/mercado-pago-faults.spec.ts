import { newToken, summary } from './support/buyer.ts';
import { refusal } from './support/refusal.ts';
import { DEADLINE_MS, expect, test } from './support/test.ts';
import type { Fault } from './support/upstream.ts';

// Time for the shop's own work around a call that takes the whole deadline.
const MARGIN_MS = 2500;

interface Row {
  title: string;
  fault: Fault;
  answer: string;
  /** Requests that reach Mercado Pago: at least. */
  tries: number;
}

const rows: Row[] = [
  // Mercado Pago says no: nothing to retry.
  {
    title: 'a used token',
    fault: refusal(2006, 'Card Token not found'),
    answer: '422 payment_refused',
    tries: 1,
  },
  {
    title: 'a wrong document',
    fault: refusal(2067, 'Invalid user identification number'),
    answer: '422 payment_refused',
    tries: 1,
  },
  {
    title: "the shop's own e-mail, typed by a buyer",
    fault: refusal(2060, "The customer can't be equal to the collector."),
    answer: '422 payment_refused',
    tries: 1,
  },
  {
    title: 'diff_param_bins without a code',
    fault: { answer: 400, body: { message: 'diff_param_bins', cause: [] } },
    answer: '422 payment_refused',
    tries: 1,
  },
  {
    title: 'a body that the shop got wrong',
    fault: refusal(8, 'name of parameters is wrong'),
    answer: '502 mercadopago_refused',
    tries: 1,
  },
  { title: 'wrong credentials (401)', fault: { answer: 401 }, answer: '502 mercadopago_refused', tries: 1 },
  { title: 'a policy (403)', fault: { answer: 403 }, answer: '502 mercadopago_refused', tries: 1 },
  // Nothing was charged, and later it may work.
  {
    title: 'too many requests (429)',
    fault: { answer: 429, headers: { 'Retry-After': '7' } },
    answer: '503 nothing_sent',
    tries: 1,
  },
  // It may have been charged.
  { title: 'a 500', fault: { answer: 500, after: true }, answer: '504 payment_unknown', tries: 2 },
  { title: 'a reset', fault: { answer: 'reset', after: true }, answer: '504 payment_unknown', tries: 2 },
  { title: 'silence', fault: { answer: 'silence', after: true }, answer: '504 payment_unknown', tries: 2 },
  {
    title: 'a stall after the headers',
    fault: { answer: 'stall', after: true },
    answer: '504 payment_unknown',
    tries: 2,
  },
  {
    title: 'a truncated 200',
    fault: { answer: 'truncated', after: true },
    answer: '504 payment_unknown',
    tries: 2,
  },
  {
    title: 'a 200 with HTML',
    fault: { answer: 'html', after: true },
    answer: '504 payment_unknown',
    tries: 2,
  },
];

for (const { title, fault, answer, tries } of rows) {
  test(`answers ${answer} within the deadline to ${title}, with one key on every try`, async ({
    buyer,
    upstream,
  }) => {
    await buyer.order();
    upstream.always(fault);

    const start = Date.now();
    const response = await buyer.pay(newToken());

    expect(await summary(response)).toBe(answer);
    expect(Date.now() - start).toBeLessThan(DEADLINE_MS + MARGIN_MS);
    expect(upstream.sent.length).toBeGreaterThanOrEqual(tries);
    expect(upstream.keys().size).toBe(1);
  });
}

for (const { title, fault } of rows.filter(({ answer }) => answer === '504 payment_unknown')) {
  test(`finds the payment that ${title} hid when the page sends the same body again`, async ({
    buyer,
    upstream,
  }) => {
    await buyer.order();
    const token = newToken();
    upstream.always(fault);
    await buyer.pay(token);
    const sentBefore = upstream.sent.length;

    const response = await buyer.pay(token);

    expect(await summary(response)).toBe('201 approved');
    expect(upstream.sent.length, 'nothing is charged again').toBe(sentBefore);
    expect(upstream.payments.size).toBe(1);
  });
}

for (const answer of ['reset', 'html', 'truncated'] as const) {
  test(`approves after one ${answer}, because the second try has the same key`, async ({
    buyer,
    upstream,
  }) => {
    await buyer.order();
    upstream.nextly({ answer, after: true });

    const response = await buyer.pay(newToken());

    expect(await summary(response)).toBe('201 approved');
    expect(upstream.sent).toHaveLength(2);
    expect(upstream.payments.size).toBe(1);
  });
}

test('approves a slow payment once', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.always({ answer: 'payment', delayMs: 500 });

  const response = await buyer.pay(newToken());

  expect(await summary(response)).toBe('201 approved');
  expect(upstream.payments.size).toBe(1);
});

test('tells when to come back after a 429', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.always({ answer: 429, headers: { 'Retry-After': '7' } });

  const response = await buyer.pay(newToken());

  expect(response.headers()['retry-after']).toBe('7');
});

test('tries again after a 429 that asks for a short wait', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.nextly({ answer: 429, headers: { 'Retry-After': '1' } });

  const response = await buyer.pay(newToken());

  expect(await summary(response)).toBe('201 approved');
  expect(upstream.keys().size).toBe(1);
});

test('a refused connection is nothing sent, and the same token pays once Mercado Pago is back', async ({
  buyer,
  upstream,
  shopEnvironment,
}) => {
  await buyer.order();
  const token = newToken();
  await upstream.stop();

  const refused = await buyer.pay(token);
  await upstream.start(Number(new URL(shopEnvironment.EMULATOR_URL ?? '').port));
  const paid = await buyer.pay(token);

  expect(await summary(refused)).toBe('503 nothing_sent');
  expect(refused.headers()['retry-after']).toBe('1');
  expect(await summary(paid)).toBe('201 approved');
});

test('nothing goes on after the deadline', async ({ buyer, upstream }) => {
  await buyer.order();
  upstream.always({ answer: 'silence' });
  await buyer.pay(newToken());
  const [abandoned] = upstream.keys();
  const triesAtDeadline = upstream.sent.length;

  await buyer.order();
  upstream.always({ answer: 'payment', delayMs: 600 });
  await buyer.pay(newToken());

  expect(upstream.sent.filter(({ key }) => key === abandoned)).toHaveLength(triesAtDeadline);
});
