import { expect, type SiteId, TEST_CARDS } from 'brickwright';
import { expectStopped, needsOf } from '../support/expect-stopped.ts';
import { FIELD_MISTAKES } from '../support/field-mistakes.ts';
import { test } from '../support/kept-page-test.ts';
import { watchPayments } from '../support/watch-payments.ts';

// The form is one: Spanish and Portuguese are told apart by their words.
const SITES_TO_TRY: readonly SiteId[] = ['MLA', 'MLB'];

for (const site of SITES_TO_TRY) {
  test.describe(`in ${site}`, { tag: `@${site}` }, () => {
    for (const { what, says, make } of FIELD_MISTAKES) {
      test.describe(() => {
        const messages = [says, 'incomplete'] as const;
        test.use({ needs: needsOf(site, messages) });

        test(`${what} is told at the field, and nothing is sent`, async ({
          checkout,
          mercadoPago,
          page,
          testCard,
          workerTarget: { target },
        }) => {
          const sent = watchPayments(page);
          const order = await checkout.open();
          const entry = testCard('APRO');
          await checkout.brick.fillCard(entry);
          await make(checkout.brick, entry);

          await checkout.brick.submit();

          const payments = () => mercadoPago.paymentsOf(order.id);
          await expectStopped(checkout, { site, messages, target, sent, payments });
        });
      });
    }

    test.describe(() => {
      const messages = ['invalidSecurityCode', 'incomplete'] as const;
      test.use({ needs: needsOf(site, messages) });

      test('three digits are no security code of an Amex', async ({
        checkout,
        mercadoPago,
        page,
        testCard,
        workerTarget: { target },
      }) => {
        const sent = watchPayments(page);
        const order = await checkout.open();
        const amex = TEST_CARDS[site].find(({ paymentMethodId }) => paymentMethodId === 'amex');
        await checkout.brick.fillCard(testCard('APRO', { ...(amex && { card: amex }) }));
        await checkout.brick.securityCode.fill('123');

        await checkout.brick.submit();

        const payments = () => mercadoPago.paymentsOf(order.id);
        await expectStopped(checkout, { site, messages, target, sent, payments });
      });
    });

    test('instalments that nobody chose are told, even where one is enough', async ({
      checkout,
      mercadoPago,
      page,
      testCard,
      workerTarget: { target },
    }) => {
      const sent = watchPayments(page);
      const order = await checkout.open();
      await checkout.brick.fillWithoutInstallments(testCard('APRO'));

      await checkout.brick.submit();

      const payments = () => mercadoPago.paymentsOf(order.id);
      const messages = ['chooseInstallments', 'incomplete'] as const;
      await expectStopped(checkout, { site, messages, target, sent, payments });
    });
  });
}

test('an empty form is told to be empty, and nothing is sent', { tag: '@MLB' }, async ({
  checkout,
  mercadoPago,
  page,
  workerTarget: { target },
}) => {
  const sent = watchPayments(page);
  const order = await checkout.open();
  await checkout.brick.chooseCard();

  await checkout.brick.submit();

  const payments = () => mercadoPago.paymentsOf(order.id);
  const messages = ['required', 'incomplete'] as const;
  await expectStopped(checkout, { site: 'MLB', messages, target, sent, payments });
  await expect(checkout.brick.root.getByText('Dado obrigatório'), 'every field is told').toHaveCount(6);
});
