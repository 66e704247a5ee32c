import { expect, test } from '@playwright/test';
import { resolveBin } from '../../emulator/core/bin.ts';
import { passesLuhn } from '../../emulator/core/card-number.ts';
import { PLUGIN_TEST_CARDS } from '../../fixtures/catalog/plugin-test-cards.ts';
import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import { TEST_CARDS } from '../../fixtures/catalog/test-cards.ts';
import { THREE_DS_CARDS } from '../../fixtures/catalog/three-ds-cards.ts';

const CARDS = SITE_IDS.flatMap((site) => TEST_CARDS[site].map((card) => ({ site, ...card })));

// Literals on purpose: a wrong row of the catalog must not agree with itself.
const FIRST_CARDS = {
  MLA: '5031755734530604',
  MLB: '5031433215406351',
  MLM: '5474925432670366',
  MLC: '5416752602582580',
  MCO: '5254133674403564',
  MPE: '5031755734530604',
  MLU: '5031755734530604',
};

test('34 test cards are documented', () => {
  expect(CARDS).toHaveLength(34);
});

test('the first card of each site is its documented Mastercard', () => {
  const first = Object.fromEntries(SITE_IDS.map((site) => [site, TEST_CARDS[site][0].number]));

  expect(first).toEqual(FIRST_CARDS);
});

for (const { site, number, paymentMethodId, paymentTypeId, securityCode } of CARDS) {
  test(`${number} pays as ${paymentMethodId} in ${site}`, () => {
    expect(resolveBin(site, number)).toMatchObject({
      id: paymentMethodId,
      paymentTypeId,
      cardNumberLength: number.length,
      securityCode: { length: securityCode.length },
    });
  });
}

test('every card that a buyer may type passes the Luhn check', () => {
  const numbers = [...CARDS, ...THREE_DS_CARDS, ...PLUGIN_TEST_CARDS].map(({ number }) => number);

  expect(numbers.filter((number) => !passesLuhn(number))).toEqual([]);
});

test('of the cards for 3-D Secure one ends approved, one rejected and one demands it', () => {
  const ends = THREE_DS_CARDS.map(({ number, challenge, outcome }) => [
    number,
    challenge,
    outcome.statusDetail,
  ]);

  expect(ends).toEqual([
    ['5483928164574623', true, 'accredited'],
    ['5361956806117557', true, 'cc_rejected_3ds_challenge'],
    ['5031755734530604', false, 'cc_rejected_3ds_mandatory'],
  ]);
});
