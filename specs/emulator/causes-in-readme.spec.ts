import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ApiCause } from '../../fixtures/catalog/causes/api-cause.ts';
import { CARD_TOKEN_CAUSES } from '../../fixtures/catalog/causes/card-token-causes.ts';
import { CUSTOMER_CAUSES } from '../../fixtures/catalog/causes/customer-causes.ts';
import { PAYMENT_CAUSES, REFUND_CAUSES } from '../../fixtures/catalog/causes/payment-causes.ts';
import {
  IDENTIFICATION_TYPE_CAUSES,
  PAYMENT_METHOD_CAUSES,
} from '../../fixtures/catalog/causes/payment-method-causes.ts';

const TABLES: readonly (readonly [string, Record<string, ApiCause>])[] = [
  ['payments', PAYMENT_CAUSES],
  ['refunds', REFUND_CAUSES],
  ['card tokens', CARD_TOKEN_CAUSES],
  ['customers', CUSTOMER_CAUSES],
  ['payment methods', PAYMENT_METHOD_CAUSES],
  ['documents', IDENTIFICATION_TYPE_CAUSES],
];

const LINES = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split('\n');

for (const [subject, causes] of TABLES) {
  test(`the README says of each cause of ${subject} that is not reproduced why`, () => {
    for (const { code, notReproduced } of Object.values(causes)) {
      if (notReproduced === undefined) continue;
      const rows = LINES.filter((line) => line.includes(`| ${notReproduced}`)).join('\n');
      expect(rows, `${code}: ${notReproduced}`).toMatch(new RegExp(`\\b${code}\\b`));
    }
  });
}
