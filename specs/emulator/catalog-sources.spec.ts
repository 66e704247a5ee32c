import { expect, test } from '@playwright/test';
import { EXPIRATIONS } from '../../fixtures/catalog/expirations.ts';
import { FORBIDDEN_TRANSITIONS } from '../../fixtures/catalog/forbidden-transitions.ts';
import { HOLDERS } from '../../fixtures/catalog/holders.ts';
import { ISSUER_SOURCES, ISSUERS } from '../../fixtures/catalog/issuers.ts';
import { PAYMENT_METHODS } from '../../fixtures/catalog/payment-methods.ts';
import { PLUGIN_TEST_CARDS } from '../../fixtures/catalog/plugin-test-cards.ts';
import { REFUND_LIMITS } from '../../fixtures/catalog/refund-limits.ts';
import { SITES } from '../../fixtures/catalog/sites.ts';
import { STATUS_DETAILS } from '../../fixtures/catalog/status-details.ts';
import { STATUS_TRANSITIONS } from '../../fixtures/catalog/status-transitions.ts';
import { TEST_CARDS } from '../../fixtures/catalog/test-cards.ts';
import { THREE_DS_CARDS } from '../../fixtures/catalog/three-ds-cards.ts';

interface Row {
  source: string;
}

const sites = Object.values(SITES);

const TABLES: Record<string, readonly Row[]> = {
  'payment method': Object.values(PAYMENT_METHODS).flat(),
  'test card': Object.values(TEST_CARDS).flat(),
  'card for 3-D Secure': THREE_DS_CARDS,
  "card of a plugin's tests": PLUGIN_TEST_CARDS,
  'cardholder name': Object.values(HOLDERS),
  'pair of status and detail': STATUS_DETAILS,
  'change of status': STATUS_TRANSITIONS,
  'forbidden change of status': FORBIDDEN_TRANSITIONS,
  expiration: Object.values(EXPIRATIONS),
  'limit of refunds': [REFUND_LIMITS],
  'identification type': sites.flatMap<Row>(({ identificationTypes }) => identificationTypes),
  'test document': sites.flatMap<Row>(({ testDocuments }) => testDocuments),
  'address of a test buyer': sites.map(({ testBuyerAddress }) => testBuyerAddress),
  'need of an address': sites.flatMap<Row>(({ addressNeeds }) => addressNeeds),
  'rule of capturing later': sites.map(({ captureLater }) => captureLater),
};

for (const [name, rows] of Object.entries(TABLES)) {
  test(`every ${name} says where it comes from`, () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ source }) => source.trim() === '')).toEqual([]);
  });
}

test('every list of issuers says where it comes from', () => {
  expect(Object.keys(ISSUER_SOURCES)).toEqual(Object.keys(ISSUERS));
});
