import { newToken } from './support/buyer.ts';
import { expect, test } from './support/test.ts';

const LANGUAGES = [
  { lang: 'es', htmlLang: 'es-AR', pay: 'Pagar', item: 'Taza de cerámica' },
  { lang: 'pt', htmlLang: 'pt-BR', pay: 'Pagar', item: 'Caneca de cerâmica' },
  { lang: 'en', htmlLang: 'en-US', pay: 'Checkout', item: 'Ceramic mug' },
];

for (const { lang, htmlLang, pay, item } of LANGUAGES) {
  test(`?lang=${lang} decides the texts, the products and the locale of the Brick`, async ({ buyer }) => {
    const order = await buyer.order();

    const page = await (await buyer.http.get(`${order.checkout_url}?lang=${lang}`)).text();

    expect(page).toContain(`<html lang="${htmlLang}">`);
    expect(page).toContain(`<h1>${pay}</h1>`);
    expect(page).toContain(`2 × ${item}`);
    expect(page).toContain(`"locale":"${htmlLang}"`);
  });
}

test('without a choice a page speaks the language of its site, whatever the browser prefers', async ({
  buyer,
}) => {
  const page = await buyer.http.get('/MLB', { headers: { 'accept-language': 'en-US,en;q=0.9' } });

  expect(await page.text()).toContain('<html lang="pt-BR">');
});

test('the choice holds on the pages that follow', async ({ buyer }) => {
  const order = await buyer.order();
  await buyer.http.get(`${order.checkout_url}?lang=en`);
  const { id } = await (await buyer.pay(newToken())).json();

  const result = await buyer.http.get(`/payment_status?payment_id=${id}`);

  expect(await result.text()).toContain('Done! Your payment was approved');
});

test('the choice is a plain cookie that other sites cannot send along', async ({ buyer }) => {
  await buyer.http.get('/MLB?lang=en');

  const { cookies } = await buyer.http.storageState();

  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ name: 'lang', value: 'en', sameSite: 'Lax', path: '/' });
});

for (const query of ['lang=xx', 'lang=', 'lang=en&lang=pt', 'lang=__proto__']) {
  test(`?${query} changes nothing`, async ({ buyer }) => {
    const page = await buyer.http.get(`/MLB?${query}`);

    expect(page.headers()['set-cookie']).toBeUndefined();
    expect(await page.text()).toContain('<html lang="pt-BR">');
  });
}

test('a cookie with an unknown language is ignored', async ({ buyer }) => {
  const page = await buyer.http.get('/MLB', { headers: { cookie: 'lang=xx' } });

  expect(await page.text()).toContain('<html lang="pt-BR">');
});

test('prices keep their currency and are written as the language writes numbers', async ({ buyer }) => {
  const page = await (await buyer.http.get('/MLB/desk-lamp?lang=en')).text();

  expect(page).toContain('R$289.00');
});

test('the other language is a link to the same page, with its query', async ({ buyer }) => {
  await buyer.order();
  const { id } = await (await buyer.pay(newToken())).json();

  const page = await (await buyer.http.get(`/payment_status?payment_id=${id}`)).text();

  expect(page).toContain(`<a href="?payment_id=${id}&amp;lang=en" hreflang="en" lang="en">English</a>`);
  expect(page, 'a site offers its own language and English').not.toContain('Español');
});

test('switching the language keeps the order and its form', async ({ buyer }) => {
  const order = await buyer.order();

  const pages = await Promise.all(
    ['en', 'pt'].map((lang) => buyer.http.get(`${order.checkout_url}?lang=${lang}`)),
  );

  for (const page of pages) {
    expect.soft(page.url()).toContain(order.id);
    expect.soft(await page.text()).toContain('id="paymentBrick_container"');
  }
});

test('what Mercado Pago reads of an order stays in the language of the site', async ({ buyer, upstream }) => {
  await buyer.http.get('/MLB?lang=en');
  await buyer.order();

  await buyer.pay(newToken());

  expect(upstream.sent[0]?.body).toMatchObject({ description: '2 × Caneca de cerâmica' });
});

for (const [accepts, title] of [
  ['en-GB,en;q=0.9', 'We could not find this page'],
  ['pt-BR', 'Não encontramos esta página'],
  ['es-AR', 'No encontramos esta página'],
  ['fr', 'No encontramos esta página'],
] as const) {
  test(`a page without a site follows Accept-Language: ${accepts}`, async ({ buyer }) => {
    const headers = { accept: 'text/html', 'accept-language': accepts };

    const page = await buyer.http.get('/nowhere/at/all', { headers });

    expect(page.status()).toBe(404);
    expect(await page.text()).toContain(title);
  });
}

test('no cache may mix up the languages', async ({ buyer }) => {
  const { vary, 'cache-control': cache } = (await buyer.http.get('/MLB')).headers();

  expect(vary).toMatch(/Cookie/);
  expect(vary).toMatch(/Accept-Language/);
  expect(cache).toBe('no-store');
});
