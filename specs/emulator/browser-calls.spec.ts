import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

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

// What the official Node SDK calls beside the API of cards.
for (const path of [
  '/authorized_payments/search',
  '/point/integration-api/devices',
  '/preapproval/search',
  '/preapproval_plan/search',
  '/v1/advanced_payments/1',
  '/v1/orders/1',
]) {
  test(`${path}, which the real API has and the emulator does not, says so`, async () => {
    const answer = await sellerOf('MLA').asSeller('GET', path);

    expect(answer).toMatchObject({
      status: 501,
      body: { message: expect.stringContaining(`GET ${path} exists at Mercado Pago`) },
    });
  });
}

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
