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
}
