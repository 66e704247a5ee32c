import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { z } from 'zod';
import { openapiPath } from '../../emulator/api/openapi.ts';
import { apiOperations } from '../../emulator/api/operations.ts';
import { Universes } from '../../emulator/core/universes.ts';
import { arbitraryOf } from './support/arbitrary-of.ts';
import { describedApi, documentedAnswer } from './support/described-api.ts';
import { sellerOf } from './support/seller.ts';

const OPERATIONS = apiOperations({
  universes: new Universes(Date, 'seed'),
  strictUrls: false,
  localLinks: false,
}).map((operation) => ({ method: operation.method, path: openapiPath(operation) }));

test('the description is a valid OpenAPI 3.1 document', async () => {
  const document = await describedApi();

  expect(await new Validator().validate(document)).toEqual({ valid: true });
  expect(document.openapi).toBe('3.1.0');
});

test("the description has the package's version", async () => {
  const { info } = await describedApi();

  expect(createRequire(import.meta.url)('../../package.json')).toMatchObject({ version: info.version });
});

test('the description has every call that is routed, and no other', async () => {
  const { paths } = await describedApi();

  const described = Object.entries(paths).flatMap(([path, calls]) =>
    Object.keys(calls).map((method) => `${method} ${path}`),
  );
  expect(described.sort()).toEqual(OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort());
});

test('each call has a name of its own', async () => {
  const { paths } = await describedApi();

  const ids = Object.values(paths).flatMap((calls) =>
    Object.values(calls).map(({ operationId }) => operationId),
  );
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toContain('getPaymentsByIdRefunds');
});

test('a payment is described with its credential, idempotency key and refusals', async () => {
  const { paths } = await describedApi();

  expect(paths['/v1/payments']?.post).toMatchObject({
    tags: ['payments'],
    security: [{ accessToken: [] }],
    parameters: [{ in: 'header', name: 'X-Idempotency-Key', required: true }],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/PaymentRequest' } } },
    },
    responses: { '4XX': { $ref: '#/components/responses/Refused' } },
  });
});

test("a call's path says where its parameters go", async () => {
  const { paths } = await describedApi();

  expect(paths['/v1/payments/{id}/refunds/{refund}']?.get).toMatchObject({
    parameters: [
      { in: 'path', name: 'id', required: true },
      { in: 'path', name: 'refund', required: true },
    ],
  });
});

test('no body that the description allows is unknown to the API', async () => {
  const { components } = await describedApi();
  const seller = sellerOf('MLB');

  await fc.assert(
    fc.asyncProperty(arbitraryOf(components.schemas.PaymentRequest), async (body) => {
      const payment = await seller.send(z.record(z.string(), z.unknown()).parse(body));

      expect(payment.status).toBeLessThan(500);
      expect(payment.body).not.toMatchObject({ cause: [{ code: 8 }] });
    }),
    { numRuns: 200 },
  );
});

interface Made {
  token: string | number;
  payment: string | number;
  refund: string | number;
}

// Where a call finds something. One that is not here is asked for what does not exist, and its refusal is compared.
const FOUND: Record<string, (made: Made) => string> = {
  '/v1/payments/search': () => '/v1/payments/search',
  '/v1/payments/{id}': ({ payment }) => `/v1/payments/${payment}`,
  '/v1/payments/{id}/refunds': ({ payment }) => `/v1/payments/${payment}/refunds`,
  '/v1/payments/{id}/refunds/{refund}': ({ payment, refund }) => `/v1/payments/${payment}/refunds/${refund}`,
  '/v1/card_tokens/{id}': ({ token }) => `/v1/card_tokens/${token}`,
  '/v1/payment_methods': () => '/v1/payment_methods',
  '/v1/payment_methods/search': () => '/v1/payment_methods/search',
  '/v1/payment_methods/installments': () => '/v1/payment_methods/installments?bin=503143&amount=100',
  '/v1/payment_methods/card_issuers': () => '/v1/payment_methods/card_issuers?payment_method_id=visa',
  '/v1/identification_types': () => '/v1/identification_types',
};

for (const { path } of OPERATIONS.filter(({ method }) => method === 'get')) {
  test(`GET ${path} answers as it is described`, async () => {
    const seller = sellerOf('MLB');
    const { id: token } = await seller.tokenise();
    const { id: payment } = await seller.pay();
    const headers = { 'x-idempotency-key': 'refund' };
    const { id: refund } = await seller.asSeller('POST', `/v1/payments/${payment}/refunds`, { headers });
    const url = FOUND[path]?.({ token, payment, refund }) ?? path.replace(/\{\w+\}/g, 'unknown');

    const answer = await seller.asSeller('GET', url);

    const schema = documentedAnswer(await describedApi(), { method: 'get', path }, answer.status);
    expect(answer.status).toBeLessThan(path in FOUND ? 300 : 500);
    expect(schema.safeParse(answer.body).error).toBeUndefined();
  });
}
