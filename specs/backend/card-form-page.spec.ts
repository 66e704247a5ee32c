import { newToken, summary } from './support/buyer.ts';
import { expect, test } from './support/test.ts';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** What a browser posts that submits the page's form itself. */
function posted(token: string) {
  return {
    cardholderName: 'APRO',
    issuer: '',
    installments: '2',
    identificationType: 'CPF',
    identificationNumber: '12345678909',
    cardholderEmail: 'ana@example.com',
    MPHiddenInputToken: token,
    MPHiddenInputPaymentMethod: 'master',
    MPHiddenInputProcessingMode: 'aggregator',
    MPHiddenInputMerchantAccountId: '',
    MPHiddenInputAmount: '99.8',
  };
}

for (const [lang, words] of [
  ['es', 'Nombre del titular'],
  ['pt', 'Nome do titular'],
  ['en', 'Name on the card'],
]) {
  test(`the card form speaks ${lang}`, async ({ buyer }) => {
    const order = await buyer.order();

    const page = await buyer.http.get(`${order.checkout_url}/card-form?lang=${lang}`);

    expect(page.status()).toBe(200);
    expect(await page.text()).toContain(`<label for="form-checkout__cardholderName">${words}</label>`);
  });
}

test("nobody sees the card form of another session's order", async ({ buyer, stranger }) => {
  const order = await buyer.order();
  await stranger.order();

  const page = await stranger.http.get(`${order.checkout_url}/card-form`);

  expect(page.status()).toBe(404);
});

test('a form that the browser posts leads to the result of its payment', async ({
  buyer,
  shop,
  upstream,
}) => {
  const order = await buyer.order();
  const token = newToken();

  const answer = await buyer.http.post('/process_payment', {
    headers: HTML,
    form: { ...posted(token), order_id: order.id },
    maxRedirects: 0,
  });

  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toMatch(/^\/payment_status\?payment_id=\d+$/);
  expect(upstream.sent[0]?.body).toMatchObject({
    token,
    payment_method_id: 'master',
    installments: 2,
    transaction_amount: 99.8,
    payer: { email: 'ana@example.com', identification: { type: 'CPF', number: '12345678909' } },
  });
  const result = await buyer.http.get(`${shop.url}${answer.headers().location}`);
  expect(result.status()).toBe(200);
});

test('a posted form with a mistake leads back to its page, which is told the reason', async ({
  buyer,
  shop,
  upstream,
}) => {
  const order = await buyer.order();
  const page = `${shop.url}${order.checkout_url}/card-form`;

  const answer = await buyer.http.post('/process_payment', {
    headers: { ...HTML, referer: `${page}?lang=pt` },
    form: { ...posted(''), order_id: order.id },
    maxRedirects: 0,
  });

  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe(`${page}?lang=pt&problem=validation_failed`);
  expect(upstream.sent).toEqual([]);
  const again = await buyer.http.get(answer.headers().location ?? '');
  expect(await again.text()).toContain('"problem":"validation_failed"');
});

for (const [from, referer] of [
  ['another site', 'https://evil.example/checkout'],
  ['nowhere', undefined],
] as const) {
  test(`a posted form with a mistake that came from ${from} gets a page`, async ({ buyer }) => {
    await buyer.order();

    const answer = await buyer.http.post('/process_payment', {
      headers: { ...HTML, ...(referer && { referer }) },
      form: posted(''),
      maxRedirects: 0,
    });

    expect(answer.status()).toBe(400);
    expect(answer.headers()['content-type']).toContain('text/html');
  });
}

test('a script that posts a form is answered in JSON', async ({ buyer }) => {
  await buyer.order();

  const answer = await buyer.http.post('/process_payment', {
    headers: { accept: 'application/json' },
    form: posted(newToken()),
  });

  expect(await summary(answer)).toBe('201 approved');
});

test('JSON is answered in JSON, whatever else the caller accepts', async ({ buyer }) => {
  await buyer.order();

  const answer = await buyer.http.post('/process_payment', { headers: HTML, data: posted(newToken()) });

  expect(await summary(answer)).toBe('201 approved');
});
