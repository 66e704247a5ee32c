import { expect, test } from '@playwright/test';
import { describedApi } from './support/described-api.ts';

test('a token request is described as JSON and as a form', async () => {
  const { paths } = await describedApi();

  const schema = { $ref: '#/components/schemas/TokenRequest' };
  expect(paths['/oauth/token']?.post).toMatchObject({
    requestBody: {
      content: { 'application/json': { schema }, 'application/x-www-form-urlencoded': { schema } },
    },
  });
});

test('a parameter that its name does not explain is described', async () => {
  const { paths } = await describedApi();

  expect(paths['/v1/payment_methods/installments']?.get).toMatchObject({
    parameters: expect.arrayContaining([
      expect.objectContaining({ name: 'issuer_id', description: 'As `issuer.id`.' }),
    ]),
  });
});

test('a total refund is described as one without a body', async () => {
  const { paths } = await describedApi();

  expect(paths['/v1/payments/{id}/refunds']?.post).toMatchObject({ requestBody: { required: false } });
});
