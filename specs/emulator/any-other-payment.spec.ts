import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { paymentAnswerSchema } from '../../emulator/api/payments/payment-answer.ts';
import { pathOfLink } from './support/link-of.ts';
import { OTHER_REQUESTS } from './support/other-requests.ts';
import { sellerOf } from './support/seller.ts';

const FIELDS = [
  'transaction_amount',
  'installments',
  'payer',
  'metadata',
  'description',
  'callback_url',
  'additional_info',
  'transaction_details',
  'payment_method',
  'date_of_expiration',
  'coupon_amount',
  'issuer_id',
];

const address = {
  zip_code: fc.string(),
  street_name: fc.string(),
  federal_unit: fc.constantFrom('SP', 'xx', ''),
};

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    100,
    5000,
    0.01,
    99_999.99,
    '2026-11-25T10:00:00.000-04:00',
    'https://shop.example/a?b=1#c',
  ),
  fc.record({
    email: fc.constant('test@testuser.com'),
    first_name: fc.string(),
    address: fc.record(address),
  }),
  fc.record({ payment_point: fc.constantFrom<unknown>('7eleven', 1, null, '__proto__') }),
  fc.record({ data: fc.jsonValue({ maxDepth: 2 }), type: fc.constantFrom('ticket', 'atm', null) }),
);

for (const [site, body] of OTHER_REQUESTS) {
  test(`whatever comes with ${body.payment_method_id} in ${site}, the answer keeps its schema and its link leads to a page`, async () => {
    const seller = sellerOf(site);
    const changes = fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 3 });

    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const answer = await seller.send({ ...body, ...changed });
        expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
        if (answer.status !== 201) return;
        expect(paymentAnswerSchema.safeParse(answer.body).error).toBeUndefined();
        expect((await seller.browse(pathOfLink(answer))).status).toBe(200);
      }),
      { numRuns: 60 },
    );
  });
}
