import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

const ORIGIN = { origin: 'https://shop.example' };

const ERRORS = [
  { status: 400, method: 'GET', path: '/v1/identification_types?public_key=nobody' },
  { status: 401, method: 'GET', path: '/v1/identification_types' },
  { status: 403, method: 'GET', path: '/v1/payments/1' },
  { status: 404, method: 'GET', path: '/v1/nothing' },
  {
    status: 413,
    method: 'POST',
    path: '/v1/card_tokens?public_key=TEST-MLA-spec-public',
    body: 'x'.repeat(1_048_577),
  },
  { status: 501, method: 'GET', path: '/v1/advanced_payments/1' },
];

for (const { status, method, path, body } of ERRORS) {
  test(`a page can read an answer ${status}, and its request id`, async () => {
    const answer = await sellerOf('MLA').call(method, path, { headers: ORIGIN, ...(body && { body }) });

    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
}

test('a public page may call the emulator on the private network', async () => {
  const preflight = await sellerOf('MLA').call('OPTIONS', '/v1/card_tokens', {
    headers: {
      ...ORIGIN,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-product-id',
      'access-control-request-private-network': 'true',
    },
  });

  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-private-network')).toBe('true');
  expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
});

for (const [method, path] of [
  ['GET', '/v1/payment_methods/search'],
  ['POST', '/v1/card_tokens'],
  ['PUT', '/v1/card_tokens/1'],
  ['DELETE', '/v1/customers/1'],
] as const) {
  test(`a card frame may send ${method} ${path} with the headers that it asks for by name`, async () => {
    const preflight = await sellerOf('MLA').call('OPTIONS', path, {
      headers: {
        origin: 'https://secure-fields.mercadopago.com',
        'access-control-request-method': method,
        'access-control-request-headers': 'content-type,x-product-id,x-meli-session-id',
      },
    });

    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toContain(method);
    expect(preflight.headers.get('access-control-allow-headers')?.split(/,\s*/)).toEqual([
      'content-type',
      'x-product-id',
      'x-meli-session-id',
    ]);
  });
}
