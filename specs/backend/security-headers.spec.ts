import { newToken } from './support/buyer.ts';
import { expect, test } from './support/test.ts';

test('the checkout allows scripts of this shop, of Mercado Pago, and with the nonce of the page', async ({
  buyer,
}) => {
  const order = await buyer.order();

  const page = await buyer.http.get(order.checkout_url);
  const csp = directives(page.headers()['content-security-policy']);
  const nonce = csp['script-src']?.find((source) => source.startsWith("'nonce-"))?.slice(7, -1);

  expect(csp['script-src']).toEqual(expect.arrayContaining(["'self'", 'https://sdk.mercadopago.com']));
  expect(csp['script-src']).not.toContain("'unsafe-inline'");
  expect(csp['frame-src']).toContain('https://secure-fields.mercadopago.com');
  expect(csp['connect-src']).toContain('https://api.mercadopago.com');
  expect(csp['frame-ancestors']).toEqual(["'none'"]);
  expect(await page.text()).toContain(`src="/checkout.js" nonce="${nonce}"`);
});

test('each page has its own nonce', async ({ buyer }) => {
  const pages = await Promise.all([buyer.http.get('/MLB'), buyer.http.get('/MLB')]);

  const [one, other] = pages.map((page) => page.headers()['content-security-policy']);

  expect(one).not.toBe(other);
});

test('pages of an order are not stored and keep their query to themselves', async ({ buyer }) => {
  const order = await buyer.order();
  const { id } = await (await buyer.pay(newToken())).json();

  for (const path of [order.checkout_url, `/payment_status?payment_id=${id}`, `/payments/${id}`]) {
    const { 'cache-control': cache, 'referrer-policy': referrer } = (await buyer.http.get(path)).headers();

    expect.soft(cache).toBe('no-store');
    expect.soft(referrer).toBe('strict-origin-when-cross-origin');
  }
});

test('the session cookie is signed, and out of reach of scripts and other sites', async ({ buyer }) => {
  await buyer.order();

  const { cookies } = await buyer.http.storageState();

  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ name: 'shop_session', httpOnly: true, sameSite: 'Lax', secure: false });
  expect(cookies[0]?.value).toMatch(/^s%3A/);
});

test.describe('behind a public address', () => {
  test.use({ environment: { PUBLIC_URL: 'https://shop.example.com/' } });

  test('the cookie travels over https only, and item pictures have public addresses', async ({
    buyer,
    upstream,
  }) => {
    const response = await buyer.http.post('/orders', {
      data: { site: 'MLB', items: [{ id: 'ceramic-mug', quantity: 1 }] },
    });

    expect(response.headers()['set-cookie']).toContain('; Secure');
    expect(response.headers()['strict-transport-security']).toBeTruthy();
    expect((await response.json()).items[0].picture_url).toBe(
      'https://shop.example.com/products/ceramic-mug.svg',
    );
    expect(upstream.sent).toHaveLength(0);
  });
});

test.describe('with another browser SDK', () => {
  test.use({ environment: { MP_JS_URL: 'http://127.0.0.1:4010/js/v2' } });

  test('the policy follows it, under both names of loopback', async ({ buyer }) => {
    const csp = directives((await buyer.http.get('/MLB')).headers()['content-security-policy']);

    for (const directive of ['script-src', 'connect-src', 'frame-src', 'img-src']) {
      expect
        .soft(csp[directive])
        .toEqual(expect.arrayContaining(['http://127.0.0.1:4010', 'http://localhost:4010']));
    }
    expect(JSON.stringify(csp)).not.toContain('mercadopago.com');
  });
});

test.describe('with a limit of two attempts', () => {
  test.use({ environment: { RATE_LIMIT: '2' } });

  test('the third attempt of a session is refused with the time to wait', async ({
    buyer,
    stranger,
    upstream,
  }) => {
    await buyer.order();
    await stranger.order();
    upstream.always({ answer: 'payment', status: 'rejected', statusDetail: 'cc_rejected_other_reason' });
    await buyer.pay(newToken());
    await buyer.pay(newToken());

    const third = await buyer.pay(newToken());
    const other = await stranger.pay(newToken());

    expect(await third.json()).toMatchObject({ status: 429, code: 'too_many_attempts' });
    expect(Number(third.headers()['retry-after'])).toBeGreaterThan(0);
    expect(other.status(), 'other sessions go on').toBe(201);
    expect(upstream.sent).toHaveLength(3);
  });
});

function directives(csp = ''): Record<string, string[]> {
  return Object.fromEntries(
    csp.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );
}
