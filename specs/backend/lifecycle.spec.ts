import { newToken, summary } from './support/buyer.ts';
import { startShopProcess } from './support/shop-process.ts';
import { expect, test } from './support/test.ts';

test('says that it is healthy', async ({ buyer }) => {
  const response = await buyer.http.get('/healthz');

  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});

test('keeps orders and answers over a restart', async ({ buyer, shop, shopEnvironment, upstream }) => {
  await buyer.order();
  const token = newToken();
  const paid = await (await buyer.pay(token)).json();
  await shop.stop();

  const restarted = await startShopProcess({ ...shopEnvironment, PORT: new URL(shop.url).port });
  const again = await buyer.pay(token);
  await restarted.stop();

  expect(await again.json()).toEqual(paid);
  expect(upstream.sent).toHaveLength(1);
});

test('a run that died with its process is found after the restart', async ({
  buyer,
  shop,
  shopEnvironment,
  upstream,
}) => {
  await buyer.order();
  const token = newToken();
  upstream.always({ answer: 'silence', after: true });
  const lost = buyer.pay(token).catch(() => 'connection lost');
  await expect.poll(() => upstream.sent.length).toBe(1);
  await shop.stop('SIGKILL');

  const restarted = await startShopProcess({ ...shopEnvironment, PORT: new URL(shop.url).port });
  await expect.poll(async () => summary(await buyer.pay(token)), { timeout: 15_000 }).toBe('201 approved');
  await restarted.stop();

  expect(await lost).toBe('connection lost');
  expect(upstream.payments.size).toBe(1);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`answers what is under way before it stops on ${signal}`, async ({ buyer, shop, upstream }) => {
    await buyer.order();
    upstream.always({ answer: 'payment', delayMs: 500 });
    const paying = buyer.pay(newToken());
    await expect.poll(() => upstream.sent.length).toBe(1);

    const exitCode = await shop.stop(signal);

    expect(await summary(await paying)).toBe('201 approved');
    expect(exitCode).toBe(0);
    expect(shop.log()).toContain('shop stopped');
  });
}

test('a mistake in the environment ends the process with its name', async ({ shopEnvironment }) => {
  const starting = startShopProcess({ ...shopEnvironment, PORT: 'eighty' });

  await expect(starting).rejects.toThrow(/PORT: came \\"eighty\\"; accepted: a whole number/);
});

test('no secret, token, document or e-mail is in the log or in the pages', async ({
  buyer,
  shop,
  shopEnvironment,
  upstream,
}) => {
  const order = await buyer.order();
  const tokens = [newToken(), newToken(), newToken()] as const;
  upstream.nextly({ answer: 400, body: { message: 'Card Token not found', cause: [{ code: 2006 }] } });
  await buyer.pay(tokens[0]);
  await buyer.http.post('/process_payment', { data: { formData: { token: tokens[1] } } });
  const checkout = await (await buyer.http.get(order.checkout_url)).text();
  const { id } = await (await buyer.pay(tokens[2])).json();
  const status = await (await buyer.http.get(`/payment_status?payment_id=${id}`)).text();
  const { cookies } = await buyer.http.storageState();

  const secrets = [
    ...tokens,
    shopEnvironment.MP_ACCESS_TOKEN_MLB,
    shopEnvironment.SESSION_SECRET,
    cookies[0]?.value,
    'ana@example.com',
    '12345678909',
  ];

  expect(shop.log()).toContain('payment attempted');
  for (const secret of secrets) {
    expect.soft(`${checkout}${status}${shop.log()}`).not.toContain(secret);
  }
});
