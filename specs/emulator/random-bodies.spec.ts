import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { sellerOf } from './support/seller.ts';

const CALLS = [
  ['POST', '/v1/payments'],
  ['PUT', '/v1/payments/{payment}'],
  ['POST', '/v1/payments/{payment}/refunds'],
  ['POST', '/v1/card_tokens'],
  ['PUT', '/v1/card_tokens/{token}'],
  ['POST', '/v1/customers'],
  ['POST', '/checkout/preferences'],
  ['POST', '/merchant_orders'],
  ['POST', '/users/test'],
  ['POST', '/oauth/token'],
] as const;

const FIELDS = [
  ...['transaction_amount', 'token', 'installments', 'issuer_id', 'payment_method_id', 'payer', 'metadata'],
  ...['external_reference', 'notification_url', 'callback_url', 'date_of_expiration', 'description', 'order'],
  ...[
    'additional_info',
    'capture',
    'binary_mode',
    'coupon_amount',
    'application_fee',
    'taxes',
    'status',
    'amount',
  ],
  ...[
    'card_number',
    'expiration_month',
    'expiration_year',
    'security_code',
    'cardholder',
    'card_id',
    'email',
  ],
  ...['phone', 'identification', 'address', 'items', 'back_urls', 'auto_return', 'purpose', 'site_id'],
  ...['preference_id', 'grant_type', 'client_secret', 'code', '__proto__', 'constructor', 'x'],
];

const value = fc.oneof(
  { depthSize: 'small' },
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(1, 100, -1, 1e308, '', '1', 'APRO', 'MLB', 'approved', 'cancelled', true, null),
  fc.constantFrom<unknown>({ email: 'test@testuser.com' }, { id: 1 }, { name: 'APRO' }, [{ title: 'a' }]),
  fc.constantFrom<unknown>('{token}', '{payment}', 'https://shop.example/a', '2026-12-01T00:00:00.000-04:00'),
);

const body = fc.oneof(
  { weight: 8, arbitrary: fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 8 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

test('none of 10,000 random bodies makes the emulator fail', async () => {
  test.setTimeout(90_000);
  const seller = sellerOf('MLB');
  const { id: payment } = await seller.pay({}, 'CONT');
  const { id: token } = await seller.tokenise();
  const named = (text: string) =>
    text.replaceAll('{payment}', `${payment}`).replaceAll('{token}', `${token}`);
  let runs = 0;

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...CALLS), body, async ([method, path], sent) => {
      runs += 1;
      const answer = await seller.asSeller(method, named(path), {
        body: named(JSON.stringify(sent)),
        headers: { 'x-idempotency-key': `run-${runs}` },
      });
      expect(answer.status, JSON.stringify(answer.body)).not.toBe(500);
    }),
    { numRuns: 10_000 },
  );

  expect(runs).toBe(10_000);
});
