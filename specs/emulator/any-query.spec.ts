import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { sellerOf } from './support/seller.ts';

const PARAMETERS = [
  'amount',
  'bin',
  'bins',
  'id',
  'issuer.id',
  'issuer_id',
  'limit',
  'locale',
  'marketplace',
  'offset',
  'payment_method_id',
  'payment_type_id',
  'processing_mode',
  'site_id',
  'status',
];

// Values that lead on to where the others are read, and what no page sends.
const oddValue = fc.oneof(
  fc.constantFrom(
    'visa',
    'debvisa',
    '45099535',
    '100',
    '0.01',
    '1e308',
    'MLB',
    'en-US',
    'NONE',
    '\u0000',
    '%',
  ),
  fc.string(),
  fc.integer().map(String),
  fc.double().map(String),
);

for (const call of ['', '/search', '/installments', '/card_issuers']) {
  test(`no query of /v1/payment_methods${call} makes the emulator fail`, async () => {
    const seller = sellerOf('MLA');
    const queries = fc.dictionary(fc.constantFrom(...PARAMETERS), oddValue);

    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const answer = await seller.asPage('GET', `/v1/payment_methods${call}?${new URLSearchParams(query)}`);
        expect([200, 400, 404]).toContain(answer.status);
      }),
      { numRuns: 200 },
    );
  });
}
