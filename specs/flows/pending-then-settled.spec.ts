import { expect } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

test.use({ needs: ['settle'] });

const ENDINGS = [
  { settlement: 'approve', status: 'approved' },
  { settlement: 'reject', status: 'rejected' },
] as const;

for (const { settlement, status } of ENDINGS) {
  test(`a payment in review is shown as ${status} once it is`, { tag: '@any-country' }, async ({
    checkout,
    page,
    testCard,
    universe,
  }) => {
    await checkout.open();
    const answer = await checkout.payWith(testCard('CONT'));
    await expect(answer).toBePending('pending_contingency');
    await checkout.expectResult('in_process');

    await universe.settle(answer.id, settlement);
    await page.reload();

    await checkout.expectResult(status);
  });
}
