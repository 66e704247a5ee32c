import { expect, SITE_IDS, SITES } from 'brickwright';
import { expectStopped, needsOf } from '../support/expect-stopped.ts';
import { test } from '../support/kept-page-test.ts';
import { watchPayments } from '../support/watch-payments.ts';

// A type whose shortest number is one digit cannot be too short.
const ROWS = SITE_IDS.flatMap((site) =>
  SITES[site].identificationTypes
    .filter(({ inBrick, minLength }) => inBrick && minLength > 1)
    .map(({ id, minLength }) => ({ site, type: id, tooShort: '1'.repeat(minLength - 1) })),
);

for (const { site, type, tooShort } of ROWS) {
  test.describe(() => {
    const messages = ['invalidDocument', 'incomplete'] as const;
    test.use({ needs: needsOf(site, messages) });

    test(`in ${site}, a number too short for ${type} is told, and nothing is sent`, {
      tag: `@${site}`,
    }, async ({ checkout, mercadoPago, page, testCard, workerTarget: { target } }) => {
      const sent = watchPayments(page);
      const order = await checkout.open();
      await checkout.brick.fillCard({ ...testCard('APRO'), document: { type, number: tooShort } });

      await checkout.brick.submit();

      const payments = () => mercadoPago.paymentsOf(order.id);
      await expectStopped(checkout, { site, messages, target, sent, payments });
    });
  });
}

test('Mexico is paid without a document', { tag: '@MLM' }, async ({ checkout, testCard }) => {
  await checkout.open();
  await checkout.brick.fillCard(testCard('APRO'));
  await expect(checkout.brick.payer.documentNumber, 'no document is asked').toHaveCount(0);

  const answer = await checkout.submit();

  await expect(answer).toBeApproved();
  await checkout.expectResult('approved');
});
