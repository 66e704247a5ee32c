import { expect } from 'brickwright';
import { test } from '../support/kept-page-test.ts';
import { openNextStep } from '../support/open-next-step.ts';
import { PAY_LATER_METHODS } from '../support/pay-later-methods.ts';

// 13 methods in five ways: what only takes time is for the flows to meet.
test.use({ slowVariants: false });

// Within the limits of every method: Pago Fácil takes no more than 15,000.
const ITEMS = [{ id: 'ceramic-mug', quantity: 1 }];

/** How a payment that waits can end, and what the shop shows then. */
const ENDINGS = [
  { how: 'is paid', settlement: 'approve', status: 'approved' },
  { how: 'is refused', settlement: 'reject', status: 'rejected' },
  // By name and not by the clock, which the other tests of the worker live by.
  { how: 'expires', settlement: 'expire', status: 'cancelled' },
  { how: 'is cancelled by the seller', settlement: 'cancel', status: 'cancelled' },
] as const;

for (const { site, id, statusDetail, paymentTypeId, entry } of PAY_LATER_METHODS) {
  const details = {
    tag: [`@${site}`, '@pending'],
    annotation: [
      { type: '@allure.label.site', description: site },
      { type: '@allure.label.method', description: id },
    ],
  };

  test(
    `${site} ${id} is pending, and its code can be opened`,
    details,
    async ({ checkout, context, mercadoPago, payerEmail, workerTarget: { target } }) => {
      const order = await checkout.open({ items: ITEMS });

      const answer = await checkout.payWith(entry(payerEmail));

      await expect(answer).toBePending(statusDetail);
      await checkout.expectResult('pending');
      const payment = await mercadoPago.payment(answer.id);
      await expect(payment).toBePending(statusDetail);
      expect(payment).toMatchObject({
        external_reference: order.id,
        transaction_amount: order.amount,
        payment_method_id: id,
        payment_type_id: paymentTypeId,
      });
      const { code, status } = await openNextStep(context, checkout.nextStep);
      expect(status, 'what the page of the code answers').toBeLessThan(400);
      // What the real page looks like was not recorded.
      if (target.can('replica')) await expect(code.locator('h1'), 'the page of the code').toBeVisible();
      await code.close();
    },
  );

  test.describe('settled by the emulator', () => {
    test.use({ needs: ['settle'] });

    for (const { how, settlement, status } of ENDINGS) {
      test(
        `${site} ${id} waits, then ${how}`,
        details,
        async ({ checkout, mercadoPago, page, payerEmail, universe }) => {
          const order = await checkout.open({ items: ITEMS });
          const answer = await checkout.payWith(entry(payerEmail));
          await checkout.expectResult('pending');

          await universe.settle(answer.id, settlement);
          await page.reload();

          await checkout.expectResult(status);
          expect(await mercadoPago.statusesOf(order.id)).toEqual([status]);
        },
      );
    }
  });

  test.describe('paid otherwise', () => {
    test.use({ needs: ['settle'] });

    test(
      `${site} ${id} waits, then the order is paid by card instead`,
      details,
      async ({ checkout, mercadoPago, payerEmail, testCard }) => {
        const order = await checkout.open({ items: ITEMS });
        await checkout.payWith(entry(payerEmail));
        await checkout.expectResult('pending');
        await checkout.payOtherwise();

        await checkout.payWith(testCard('APRO'));

        await checkout.expectResult('approved');
        expect(await mercadoPago.statusesOf(order.id)).toEqual(['approved', 'cancelled']);
      },
    );
  });
}
