import { expect, test } from '@playwright/test';
import { CARD_METHODS } from '../../fixtures/catalog/card-methods.ts';
import { ISSUERS } from '../../fixtures/catalog/issuers.ts';
import { PAYMENT_METHODS } from '../../fixtures/catalog/payment-methods.ts';
import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import { STATUS_DETAILS } from '../../fixtures/catalog/status-details.ts';

// Literals on purpose: a wrong row of the catalog must not agree with itself.
const COUNTS = { MLA: 24, MLB: 15, MLM: 14, MLC: 15, MCO: 12, MPE: 9, MLU: 10 };

const LITERALS = [
  ['MLA', 'rapipago', { paymentTypeId: 'ticket', minAllowedAmount: 20, maxAllowedAmount: 60000 }],
  ['MLB', 'pix', { firstStatusDetail: 'pending_waiting_transfer', defaultExpiryMs: 86_400_000 }],
  ['MLM', 'amex', { minAllowedAmount: 1, cardNumberLength: 15, additionalInfoNeeded: ['cardholder_name'] }],
  ['MLC', 'webpay', { financialInstitutions: [{ id: '1234', description: 'Transbank' }] }],
  ['MCO', 'pse', { paymentTypeId: 'bank_transfer', defaultExpiryMs: 900_000, minAllowedAmount: 1600 }],
  ['MPE', 'yape', { kind: 'other', paymentTypeId: 'debit_card', maxAllowedAmount: 2000 }],
  ['MLU', 'abitab', { maxAllowedAmount: 150000, brick: { offered: true, tab: 'ticket' } }],
] as const;

test('each site has the payment methods that are known of it', () => {
  const counts = Object.fromEntries(SITE_IDS.map((site) => [site, PAYMENT_METHODS[site].length]));

  expect(counts).toEqual(COUNTS);
});

for (const [site, id, known] of LITERALS) {
  test(`${id} of ${site} is as its documentation says`, () => {
    expect(PAYMENT_METHODS[site].find((method) => method.id === id)).toMatchObject(known);
  });
}

for (const site of SITE_IDS) {
  const methods = PAYMENT_METHODS[site];

  test(`${site} names no payment method twice`, () => {
    const ids = methods.map(({ id }) => id);

    expect(ids).toEqual([...new Set(ids)]);
  });

  test(`${site} has no payment method whose minimum is above its maximum`, () => {
    const wrong = methods.filter(
      ({ minAllowedAmount: min, maxAllowedAmount: max }) => min !== null && max !== null && min > max,
    );

    expect(wrong).toEqual([]);
  });

  test(`${site} loads the logos of its payment methods over https`, () => {
    const logos = methods.flatMap(({ thumbnail }) => thumbnail ?? []);

    expect(logos.filter((logo) => new URL(logo).protocol !== 'https:')).toEqual([]);
  });

  test(`${site} starts no payment with a status that cannot be the first`, () => {
    const known = STATUS_DETAILS.filter(({ canBeFirst }) => canBeFirst).map(
      ({ status, statusDetail }) => `${status}/${statusDetail}`,
    );
    const first = methods.flatMap((method) =>
      method.kind === 'other' && method.firstStatus
        ? [`${method.firstStatus}/${method.firstStatusDetail}`]
        : [],
    );

    expect(known).toEqual(expect.arrayContaining(first));
  });

  test(`${site} offers in the Brick what has a tab there`, () => {
    const homeless = methods.filter(({ brick }) => brick.offered && brick.tab === null);

    expect(homeless).toEqual([]);
  });
}

test('paying by phone in Peru is no card', () => {
  expect(CARD_METHODS.MPE.map(({ id }) => id)).not.toContain('yape');
});

test('every list of issuers belongs to a payment method of its site', () => {
  const known = SITE_IDS.flatMap((site) => PAYMENT_METHODS[site].map(({ id }) => `${site}:${id}`));

  expect(known).toEqual(expect.arrayContaining(Object.keys(ISSUERS)));
});
