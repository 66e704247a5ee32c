import { expect, test } from '@playwright/test';
import { PAYMENT_METHODS } from '../../fixtures/catalog/payment-methods.ts';
import { SITE_IDS, SITES } from '../../fixtures/catalog/sites.ts';

// Literals on purpose: a wrong row of the catalog must not agree with itself.
const LITERALS = [
  ['MLA', { utcOffset: '-03:00', installmentsMax: 24, captureLater: { reserveDays: 7, partial: true } }],
  ['MLB', { testDocument: { type: 'CPF', number: '12345678909' }, captureLater: { reserveDays: 5 } }],
  ['MLM', { testDocument: null, captureLater: { supported: true, partial: false } }],
  ['MLC', { currency: { id: 'CLP', decimals: 0 }, captureLater: { supported: false } }],
  ['MCO', { currency: { id: 'COP', decimals: 0 }, captureLater: { supported: false } }],
  ['MPE', { testBuyerAddress: { city: 'Lima', zipCode: '15023' }, captureLater: { reserveDays: 22 } }],
  ['MLU', { utcOffset: '-03:00', captureLater: { supported: true, reserveDays: null } }],
] as const;

test('Brickwright knows seven countries', () => {
  expect([...SITE_IDS].sort()).toEqual(['MCO', 'MLA', 'MLB', 'MLC', 'MLM', 'MLU', 'MPE']);
});

for (const [site, known] of LITERALS) {
  test(`${site} is as its documentation says`, () => {
    expect(SITES[site]).toMatchObject(known);
  });
}

for (const site of SITE_IDS) {
  const { addressNeeds, identificationTypes, installmentPlan, installmentsMax, testDocuments } = SITES[site];

  test(`${site} has test documents of its own types`, () => {
    const known = identificationTypes.map(({ id }) => id);

    expect(known).toEqual(expect.arrayContaining(testDocuments.map(({ type }) => type)));
  });

  test(`${site} asks for an address only for its own payment methods`, () => {
    const known = PAYMENT_METHODS[site].map(({ id }) => id);

    expect(known).toEqual(expect.arrayContaining(addressNeeds.flatMap(({ methods }) => methods)));
  });

  test(`${site} plans no more instalments than are known of it`, () => {
    const longest = Math.max(...installmentPlan.map(({ installments }) => installments));

    expect(longest).toBeLessThanOrEqual(installmentsMax ?? longest);
  });
}

test('a boleto needs the whole address of the buyer', () => {
  expect(SITES.MLB.addressNeeds).toMatchObject([
    {
      methods: ['bolbradesco', 'pec'],
      fields: expect.arrayContaining(['first_name', 'address.zip_code', 'address.federal_unit']),
    },
  ]);
});

test("Mexico's documents are known, but not shown in the Brick", () => {
  const types = SITES.MLM.identificationTypes.map(({ id, inBrick }) => ({ id, inBrick }));

  expect(types).toEqual([
    { id: 'RFC', inBrick: false },
    { id: 'CURP', inBrick: false },
  ]);
});
