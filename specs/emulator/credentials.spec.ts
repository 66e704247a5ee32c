import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

test('a call without credential is stopped by the gateway', async () => {
  const answer = await sellerOf('MLA').call('GET', '/v1/payments/1');

  expect(answer).toMatchObject({ status: 403, body: { code: 'PA_UNAUTHORIZED_RESULT_FROM_POLICIES' } });
});

for (const token of ['nonsense', 'TEST-MLA-spec-public', 'TEST-XXX-spec-secret']) {
  test(`${token} is no access token`, async () => {
    const answer = await sellerOf('MLA').call('GET', '/v1/payments/1', {
      headers: { authorization: `Bearer ${token}` },
    });

    expect(answer).toMatchObject({
      status: 401,
      body: { message: 'invalid access token', error: 'unauthorized' },
    });
  });
}

for (const [path, status] of [
  ['/v1/payment_methods/search', 400],
  ['/v1/identification_types', 401],
] as const) {
  test(`${path} without a credential is answered ${status} with cause 1000`, async () => {
    const answer = await sellerOf('MLA').call('GET', path);

    expect(answer).toMatchObject({ status, body: { cause: [{ code: 1000 }] } });
  });
}

test('an access token is no public key', async () => {
  const answer = await sellerOf('MLA').call(
    'GET',
    '/v1/identification_types?public_key=TEST-MLA-spec-secret',
  );

  expect(answer).toMatchObject({ status: 400, body: { cause: [{ code: 1001 }] } });
});

test('a placeholder public key gets Params Error from the search that the SDK starts with', async () => {
  const answer = await sellerOf('MLA').call('GET', '/v1/payment_methods/search?public_key=YOUR_PUBLIC_KEY');

  expect(answer).toMatchObject({ status: 400, body: { message: 'Params Error', cause: [{ code: 1 }] } });
});

test('APP_USR- credentials name the same universe as TEST- ones', async () => {
  const seller = sellerOf('MLA');
  const payment = await seller.pay();

  const read = await seller.call('GET', `/v1/payments/${payment.id}`, {
    headers: { authorization: 'Bearer APP_USR-MLA-spec-secret' },
  });

  expect(read.status).toBe(200);
});

test('another seller does not find the payment', async () => {
  const seller = sellerOf('MLA');
  const payment = await seller.pay();

  const read = await seller.call('GET', `/v1/payments/${payment.id}`, {
    headers: { authorization: 'Bearer TEST-MLA-other-secret' },
  });

  expect(read).toMatchObject({ status: 404, body: { cause: [{ code: 2000 }] } });
});
