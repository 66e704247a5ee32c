import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ApiCause } from '../../fixtures/catalog/causes/api-cause.ts';
import { CARD_TOKEN_CAUSES } from '../../fixtures/catalog/causes/card-token-causes.ts';
import { PAYMENT_CAUSES, REFUND_CAUSES } from '../../fixtures/catalog/causes/payment-causes.ts';
import { CARD_TOKEN_PROVOCATIONS } from './support/card-token-provocations.ts';
import { LATER_PROVOCATIONS } from './support/later-provocations.ts';
import { PAYMENT_PROVOCATIONS } from './support/payment-provocations.ts';
import type { Provocation } from './support/provocation.ts';
import { sellerOf } from './support/seller.ts';
import { STATE_PROVOCATIONS } from './support/state-provocations.ts';

const TABLES: readonly (readonly [string, readonly Provocation[], Record<string, ApiCause>])[] = [
  [
    'a payment',
    [...PAYMENT_PROVOCATIONS, ...STATE_PROVOCATIONS, ...LATER_PROVOCATIONS],
    { ...PAYMENT_CAUSES, ...REFUND_CAUSES },
  ],
  ['a card token', CARD_TOKEN_PROVOCATIONS, CARD_TOKEN_CAUSES],
];

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

for (const [subject, provocations, causes] of TABLES) {
  for (const { when, code, status = 400, provoke } of provocations) {
    test(`${subject} is refused with cause ${code} when ${when}`, async () => {
      const answer = await provoke(sellerOf('MLB'));

      expect(answer).toMatchObject({ status, body: { status, cause: [{ code }] } });
      expect(answer.cause.description).not.toBe('');
    });
  }

  test(`each cause of ${subject} is met by a request, or is told as not reproduced`, () => {
    const reproduced = Object.values(causes).filter(({ notReproduced }) => notReproduced === undefined);
    const met = new Set(provocations.map(({ code }) => String(code)));

    expect([...met].sort()).toEqual(reproduced.map(({ code }) => String(code)).sort());
  });

  test(`the README says of each cause of ${subject} that is not reproduced why`, () => {
    for (const { code, notReproduced } of Object.values(causes)) {
      if (notReproduced === undefined) continue;
      const row = README.split('\n').find((line) => line.includes(`| ${notReproduced}`)) ?? '';
      expect(row, `${code}: ${notReproduced}`).toMatch(new RegExp(`\\b${code}\\b`));
    }
  });
}
