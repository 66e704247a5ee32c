import { summary } from './support/buyer.ts';
import { EVERY_SITE } from './support/every-site.ts';
import { PENDING } from './support/pending-payments.ts';
import { expect, test } from './support/test.ts';

const PSE = {
  payment_method_id: 'pse',
  transaction_details: { financial_institution: '1007' },
  payer: {
    email: 'ana@example.com',
    entity_type: 'individual',
    identification: { type: 'CC', number: '123456789' },
  },
};

const MUGS = [{ id: 'ceramic-mug', quantity: 2 }];

test.use({ environment: EVERY_SITE });

test('sends the bank, the person, the address of the buyer and the way back', async ({
  buyer,
  shop,
  upstream,
}) => {
  const order = await buyer.order(MUGS, { site: 'MCO' });

  await buyer.http.post('/process_payment', {
    headers: { 'x-forwarded-for': '198.51.100.7' },
    data: { selectedPaymentMethod: 'bank_transfer', formData: PSE },
  });

  expect(upstream.sent[0]?.body).toEqual({
    payment_method_id: 'pse',
    transaction_amount: 65800,
    transaction_details: { financial_institution: '1007' },
    description: '2 × Taza de cerámica',
    external_reference: order.id,
    metadata: { attempt: expect.any(String) },
    payer: { first_name: 'Ana', last_name: 'Souza', ...PSE.payer },
    callback_url: `${shop.url}/payment_return?order_id=${order.id}`,
    additional_info: {
      items: [expect.objectContaining({ id: 'ceramic-mug' })],
      payer: { first_name: 'Ana', last_name: 'Souza' },
      // The header is the client's own invention: no proxy is trusted.
      ip_address: '127.0.0.1',
    },
  });
});

test('sends the address and phone of the payer when the order knows them', async ({ buyer, upstream }) => {
  const address = {
    zip_code: '111',
    street_name: 'Calle 1',
    street_number: '111',
    neighborhood: 'Centro',
    city: 'Bogotá',
  };
  const phone = { area_code: '011', number: '987654321' };
  await buyer.order(MUGS, { site: 'MCO', payer: { address, phone } });

  await buyer.choose('bank_transfer', PSE);

  expect(upstream.sent[0]?.body).toMatchObject({ payer: { address, phone, entity_type: 'individual' } });
});

test('sends the buyer on to the bank', async ({ buyer, upstream }) => {
  upstream.always(PENDING.pse);
  await buyer.order(MUGS, { site: 'MCO' });

  const answer = await (await buyer.choose('bank_transfer', PSE)).json();

  expect(answer).toMatchObject({
    status: 'pending',
    status_detail: 'pending_waiting_transfer',
    next_action: { type: 'redirect', url: 'https://www.mercadopago.com.co/payments/1/bank_transfer' },
  });
});

test('a company pays with its NIT', async ({ buyer, upstream }) => {
  await buyer.order(MUGS, { site: 'MCO' });
  const company = { entity_type: 'association', identification: { type: 'NIT', number: '9001234567' } };

  await buyer.choose('bank_transfer', { ...PSE, payer: { email: 'a@example.com', ...company } });

  expect(upstream.sent[0]?.body).toMatchObject({ payer: company });
});

test("a bank's network that is down is no charge in doubt", async ({ buyer, upstream }) => {
  upstream.always({
    answer: 500,
    body: { status: 500, cause: [{ code: 9034, description: 'retry later' }] },
  });
  await buyer.order(MUGS, { site: 'MCO' });

  const response = await buyer.choose('bank_transfer', PSE);

  expect(await summary(response)).toBe('503 nothing_sent');
});

test('without a public address the shop says so, and charges nothing', async ({ buyer, upstream }) => {
  const order = await buyer.order(MUGS, { site: 'MCO' });
  const headers = { host: 'shop.example.com' };

  const response = await buyer.http.post('/process_payment', {
    headers,
    data: { selectedPaymentMethod: 'bank_transfer', formData: PSE },
  });
  const page = await buyer.http.get(order.checkout_url, { headers });

  expect(await response.json()).toMatchObject({
    status: 503,
    code: 'public_url_missing',
    detail: expect.stringContaining('set PUBLIC_URL'),
  });
  expect(await page.text(), 'nor is it offered').toContain('"paymentMethods":{"ticket":"all"}');
  expect(upstream.sent).toHaveLength(0);
});

test.describe('behind one proxy, with a public address', () => {
  test.use({
    environment: { ...EVERY_SITE, TRUST_PROXY: '1', PUBLIC_URL: 'https://shop.example.com' },
  });

  test('the address is the one that the proxy saw, and the way back is public', async ({
    buyer,
    upstream,
  }) => {
    // Secure cookies do not travel over http by themselves.
    const created = await buyer.http.post('/orders', { data: { site: 'MCO', items: MUGS } });
    const [cookie = ''] = (created.headers()['set-cookie'] ?? '').split(';');

    const response = await buyer.http.post('/process_payment', {
      headers: { cookie, 'x-forwarded-for': '203.0.113.9, 198.51.100.7' },
      data: { selectedPaymentMethod: 'bank_transfer', formData: PSE },
    });

    expect(await summary(response)).toBe('201 approved');
    expect(upstream.sent[0]?.body).toMatchObject({
      additional_info: { ip_address: '198.51.100.7' },
      callback_url: expect.stringMatching(/^https:\/\/shop\.example\.com\/payment_return\?order_id=/),
    });
  });

  for (const [forwarded, address] of [
    ['203.0.113.9:51234', '203.0.113.9'],
    ['[2001:db8::9]:51234', '2001:db8::9'],
    ['unknown', '127.0.0.1'],
  ] as const) {
    test(`a proxy that writes "${forwarded}" means ${address}`, async ({ buyer, upstream }) => {
      const created = await buyer.http.post('/orders', { data: { site: 'MCO', items: MUGS } });
      const [cookie = ''] = (created.headers()['set-cookie'] ?? '').split(';');

      await buyer.http.post('/process_payment', {
        headers: { cookie, 'x-forwarded-for': forwarded },
        data: { selectedPaymentMethod: 'bank_transfer', formData: PSE },
      });

      expect(upstream.sent[0]?.body).toMatchObject({ additional_info: { ip_address: address } });
    });
  }
});
