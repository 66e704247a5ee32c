import { DOCUMENTED_HOLDERS, expect, HOLDERS } from 'brickwright';
import { test } from '../support/kept-page-test.ts';
import { refusalWords } from '../support/refusal-words/refusal-words.ts';

// The words are the shop's own and do not depend on the country.
const REJECTING = DOCUMENTED_HOLDERS.filter((holder) => HOLDERS[holder].status === 'rejected');

for (const holder of REJECTING) {
  test(`holder ${holder} is told in English why the payment was rejected`, { tag: '@MLA' }, async ({
    checkout,
    detailCheck,
    harnessConfig: { shopUrl },
    testCard,
  }) => {
    const outcome = HOLDERS[holder];
    await checkout.visit(await checkout.order(), { lang: 'en' });
    await checkout.brick.waitUntilReady();

    const answer = await checkout.payWith(testCard(holder));

    await expect(answer).toHaveOutcome(outcome, detailCheck(outcome));
    await checkout.expectRefusal(refusalWords(answer.status_detail, { language: 'en', shopUrl }));
  });
}
