import { ageAttempts } from './support/age-attempts.ts';
import { summary } from './support/buyer.ts';
import { EVERY_SITE } from './support/every-site.ts';
import { expect, test } from './support/test.ts';

test.use({ environment: EVERY_SITE });

const EMAIL = { email: 'ana@example.com' };
const MUGS = [{ id: 'ceramic-mug', quantity: 2 }];

// What only the browser knows, per method, and what of it must reach Mercado Pago. Dates: days from now.
const ROWS = [
  {
    id: 'pix',
    site: 'MLB',
    form: 'bank_transfer',
    formData: { payer: EMAIL },
    sent: { transaction_amount: 99.8, payer: { first_name: 'Ana', last_name: 'Souza', ...EMAIL } },
    days: 1,
  },
  {
    id: 'rapipago',
    site: 'MLA',
    form: 'ticket',
    formData: { payer: EMAIL },
    sent: { transaction_amount: 19601, payer: { first_name: 'Ana', last_name: 'Souza', ...EMAIL } },
    days: 3,
  },
  {
    id: 'pagofacil',
    site: 'MLA',
    form: 'ticket',
    formData: { payer: EMAIL },
    sent: { transaction_amount: 19601 },
    days: 3,
  },
  {
    id: 'oxxo',
    site: 'MLM',
    form: 'ticket',
    formData: { payer: EMAIL, metadata: { payment_point: 'oxxo' } },
    sent: { transaction_amount: 379, metadata: { payment_point: 'oxxo' } },
    days: null,
  },
  {
    id: 'paycash',
    site: 'MLM',
    form: 'ticket',
    formData: { payer: EMAIL, metadata: { payment_point: '7eleven' } },
    sent: { metadata: { payment_point: '7eleven' } },
    days: null,
  },
  {
    id: 'banamex',
    site: 'MLM',
    form: 'atm',
    formData: { payer: EMAIL, metadata: { payment_point: 'telecomm' } },
    sent: { metadata: { payment_point: 'telecomm' } },
    days: null,
  },
  {
    id: 'bancomer',
    site: 'MLM',
    form: 'atm',
    formData: { payer: EMAIL, metadata: { payment_point: 'bancomer' } },
    sent: { metadata: { payment_point: 'bancomer' } },
    days: null,
  },
  {
    id: 'efecty',
    site: 'MCO',
    form: 'ticket',
    formData: { payer: EMAIL, metadata: { payment_mode: 'online' } },
    sent: { transaction_amount: 65800, metadata: { payment_mode: 'online' } },
    days: 3,
  },
  {
    id: 'abitab',
    site: 'MLU',
    form: 'ticket',
    formData: { payer: { ...EMAIL, identification: { type: 'CI', number: '12345678' } } },
    sent: { payer: { identification: { type: 'CI', number: '12345678' } } },
    days: null,
  },
  {
    id: 'redpagos',
    site: 'MLU',
    form: 'ticket',
    formData: { payer: EMAIL },
    sent: { transaction_amount: 1040 },
    days: null,
  },
  {
    id: 'pagoefectivo_atm',
    site: 'MPE',
    form: 'atm',
    formData: { payer: EMAIL, metadata: { payment_mode: 'online' } },
    sent: { description: '2 × Taza de cerámica', metadata: { payment_mode: 'online' } },
    days: null,
  },
] as const;

test('sends each method what the browser gave and what only the shop knows', async ({
  shop,
  playwright,
  upstream,
}) => {
  test.setTimeout(60_000);
  for (const { id, site, form, formData, sent, days } of ROWS) {
    await test.step(`${id} of ${site}`, async () => {
      const http = await playwright.request.newContext({ baseURL: shop.url });
      const payer = { first_name: 'Ana', last_name: 'Souza' };
      const order = await (await http.post('/orders', { data: { site, items: MUGS, payer } })).json();

      const response = await http.post('/process_payment', {
        data: { selectedPaymentMethod: form, formData: { payment_method_id: id, ...formData } },
      });

      const body = upstream.sent.at(-1)?.body;
      expect.soft(await summary(response)).toBe('201 approved');
      expect.soft(body).toMatchObject({
        payment_method_id: id,
        external_reference: order.id,
        description: order.description,
        additional_info: { items: [{ id: 'ceramic-mug', quantity: 2 }], payer },
        ...sent,
        metadata: {
          attempt: expect.stringMatching(/^[0-9a-f-]{36}$/),
          ...('metadata' in sent && sent.metadata),
        },
      });
      expect.soft(daysUntil(body?.date_of_expiration)).toBe(days);
      await http.dispose();
    });
  }
});

test('a boleto has the whole address, with the state as two letters and the document without dots', async ({
  buyer,
  upstream,
}) => {
  const order = await buyer.order();
  const address = {
    zip_code: '01310-100',
    federal_unit: 'São Paulo',
    city: 'São Paulo',
    neighborhood: 'Bela Vista',
    street_name: 'Avenida Paulista',
    street_number: '1000',
  };

  await buyer.choose('ticket', {
    payment_method_id: 'bolbradesco',
    transaction_amount: 99.8,
    payer: {
      email: 'ana@example.com',
      first_name: 'Maria',
      last_name: 'Silva',
      identification: { type: 'CPF', number: '123.456.789-09' },
      address,
    },
  });

  expect(upstream.sent[0]?.body).toEqual({
    payment_method_id: 'bolbradesco',
    transaction_amount: 99.8,
    description: '2 × Caneca de cerâmica',
    external_reference: order.id,
    metadata: { attempt: expect.any(String) },
    date_of_expiration: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/),
    payer: {
      email: 'ana@example.com',
      first_name: 'Maria',
      last_name: 'Silva',
      identification: { type: 'CPF', number: '12345678909' },
      address: { ...address, zip_code: '01310100', federal_unit: 'SP' },
    },
    additional_info: expect.objectContaining({ payer: { first_name: 'Ana', last_name: 'Souza' } }),
  });
});

test('what the browser may not decide never reaches Mercado Pago', async ({ buyer, upstream }) => {
  await buyer.order();

  await buyer.choose('bank_transfer', {
    payment_method_id: 'pix',
    payer: { email: 'ana@example.com', id: '1', type: 'customer' },
    metadata: { attempt: 'mine' },
    description: 'free',
    external_reference: 'mine',
    additional_info: { ip_address: '1.2.3.4' },
    callback_url: 'https://evil.example',
    notification_url: 'https://evil.example',
    date_of_expiration: '2040-01-01T00:00:00.000-03:00',
    application_fee: 1,
  });

  const sent = JSON.stringify(upstream.sent);
  expect(upstream.sent).toHaveLength(1);
  for (const word of ['mine', 'free', '1.2.3.4', 'evil', '2040', 'application_fee', 'customer']) {
    expect.soft(sent).not.toContain(word);
  }
});

test('takes flat form data of a method too', async ({ buyer, upstream }) => {
  const order = await buyer.order();

  const response = await buyer.http.post('/process_payment', {
    data: { payment_method_id: 'pix', payer: { email: 'ana@example.com' }, order_id: order.id },
  });

  expect(await summary(response)).toBe('201 approved');
  expect(upstream.sent[0]?.body).toMatchObject({ payment_method_id: 'pix', external_reference: order.id });
});

test('a Pix that never reached Mercado Pago can be paid for a whole day when it is asked for the day after', async ({
  buyer,
  shopEnvironment,
  upstream,
}) => {
  upstream.nextly({ answer: 429, headers: { 'retry-after': '60' } });
  await buyer.order();
  const pix = { payment_method_id: 'pix', payer: EMAIL };
  const busy = await summary(await buyer.choose('bank_transfer', pix));
  ageAttempts(shopEnvironment, 86_400_000);

  const response = await buyer.choose('bank_transfer', pix);

  expect(busy).toBe('503 nothing_sent');
  expect(await summary(response)).toBe('201 approved');
  expect(daysUntil(upstream.sent.at(-1)?.body.date_of_expiration)).toBe(1);
});

test('refuses another amount than the order, and charges nothing', async ({ buyer, upstream }) => {
  await buyer.order();

  const response = await buyer.choose('bank_transfer', {
    payment_method_id: 'pix',
    transaction_amount: 0.01,
    payer: { email: 'ana@example.com' },
  });

  expect(await summary(response)).toBe('422 amount_mismatch');
  expect(upstream.sent).toHaveLength(0);
});

function daysUntil(date: unknown): number | null {
  return typeof date === 'string' ? Math.round((Date.parse(date) - Date.now()) / 86_400_000) : null;
}
