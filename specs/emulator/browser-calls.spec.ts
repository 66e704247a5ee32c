import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

test('a BIN resolves to its method, lengths and issuer', async () => {
  const answer = await sellerOf('MLA').asPage('GET', '/v1/payment_methods/search?bins=45099535');

  expect(answer.body).toMatchObject({
    results: [
      {
        id: 'visa',
        payment_type_id: 'credit_card',
        settings: [{ card_number: { length: 16 }, security_code: { length: 3, card_location: 'back' } }],
        issuer: { id: 310, name: 'Banco Santander' },
      },
    ],
  });
});

for (const [when, bin] of [
  ['belongs to no brand', '99999999'],
  ["is another country's", '54749254'],
] as const) {
  test(`a BIN that ${when} resolves to nothing, with 200`, async () => {
    const answer = await sellerOf('MLA').asPage('GET', `/v1/payment_methods/search?bins=${bin}`);

    expect(answer).toMatchObject({ status: 200, body: { results: [], paging: { total: 0 } } });
  });
}

test('instalments carry the interest, the text and, in Argentina, the cost of credit', async () => {
  const answer = await sellerOf('MLA').asPage(
    'GET',
    '/v1/payment_methods/installments?bin=45099535&amount=50000',
  );

  expect(answer.body).toMatchObject([
    {
      payment_method_id: 'visa',
      issuer: { id: '310' },
      payer_costs: expect.arrayContaining([
        expect.objectContaining({
          installments: 6,
          installment_rate: 32.14,
          installment_amount: 11_011.67,
          total_amount: 66_070,
          labels: ['CFT_169,00%|TEA_130,00%'],
          recommended_message: '6 cuotas de $ 11.011,67 ($ 66.070,00)',
        }),
      ]),
    },
  ]);
});

test('instalments of one issuer are that issuer alone', async () => {
  const answer = await sellerOf('MLA').asPage(
    'GET',
    '/v1/payment_methods/installments?payment_method_id=visa&amount=100&issuer.id=310',
  );

  expect(answer.body).toMatchObject([{ issuer: { id: '310' } }]);
  expect(answer.body).toHaveLength(1);
});

test('half a cent is rounded up at every size', async () => {
  const answer = await sellerOf('MLB').asPage(
    'GET',
    '/v1/payment_methods/installments?bin=50314332&amount=1024.215',
  );

  const inOne = expect.objectContaining({ installments: 1, total_amount: 1024.22 });
  expect(answer.body).toMatchObject([{ payer_costs: expect.arrayContaining([inOne]) }]);
});

test('a debit card has one instalment', async () => {
  const answer = await sellerOf('MLA').asPage(
    'GET',
    '/v1/payment_methods/installments?bin=52873383&amount=100',
  );

  expect(answer.body).toMatchObject([{ payer_costs: [{ installments: 1 }] }]);
});

test('Mexico asks for no document', async () => {
  const answer = await sellerOf('MLM').asPage('GET', '/v1/identification_types');

  expect(answer).toMatchObject({ status: 200, body: [] });
});

test('Brazil asks for CPF or CNPJ', async () => {
  const answer = await sellerOf('MLB').asPage('GET', '/v1/identification_types');

  expect(answer.body).toMatchObject([
    { id: 'CPF', type: 'number', min_length: 11, max_length: 11 },
    { id: 'CNPJ', type: 'number', min_length: 14, max_length: 14 },
  ]);
});

test('a Brick without any method is told so', async () => {
  const answer = await sellerOf('MLA').asPage('GET', '/bricks/payment_brick/initialization');

  expect(answer).toMatchObject({ status: 400, body: { message: 'No payment type was selected' } });
});

test('the preflight of the card frame is answered', async () => {
  const seller = sellerOf('MLA');

  const preflight = await seller.call('OPTIONS', '/v1/card_tokens', {
    headers: {
      origin: 'https://secure-fields.mercadopago.com',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });

  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
});

test('a call that the real API has and the emulator does not says so', async () => {
  const answer = await sellerOf('MLA').asSeller('GET', '/v1/advanced_payments/1');

  expect(answer).toMatchObject({
    status: 501,
    body: { message: expect.stringContaining('GET /v1/advanced_payments/1 exists at Mercado Pago') },
  });
});

test('a call that nobody knows is answered 404', async () => {
  const answer = await sellerOf('MLA').asSeller('GET', '/v1/nothing');

  expect(answer.status).toBe(404);
});

test('the page learns of a payment what a buyer may see', async () => {
  const seller = sellerOf('MLA');
  const payment = await seller.pay();

  const seen = await seller.asPage('GET', `/bricks/status_screen_brick/payments/${payment.id}`);

  expect(seen.body).toMatchObject({ status: 'approved', card: { last_four_digits: '0604' } });
  expect(JSON.stringify(seen.body)).not.toContain('testuser.com');
});
