import { expect } from 'brickwright';
import { PseBank } from '../../fixtures/models/PseBank.ts';
import type { PseEntry } from '../../fixtures/models/payment-entry.ts';
import { test } from '../support/kept-page-test.ts';

test.use({ needs: ['return'], slowVariants: false });

const DETAILS = {
  tag: '@MCO',
  annotation: [
    { type: '@allure.label.site', description: 'MCO' },
    { type: '@allure.label.method', description: 'pse' },
  ],
};

const PERSON: Omit<PseEntry, 'email'> = {
  kind: 'pse',
  entityType: 'individual',
  document: { type: 'CC', number: '123456789' },
  bank: '1007',
};

const ENDINGS = [
  { how: 'approves', answer: (bank: PseBank) => bank.approve(), status: 'approved' },
  { how: 'refuses', answer: (bank: PseBank) => bank.reject(), status: 'rejected' },
  { how: 'leaves without an answer', answer: (bank: PseBank) => bank.leave(), status: 'pending' },
] as const;

test(
  'MCO pse: the payment waits, and the buyer is led to the bank',
  DETAILS,
  async ({ checkout, mercadoPago, page, payerEmail, shop }) => {
    const order = await checkout.open();

    const answer = await checkout.payWith({ ...PERSON, email: payerEmail });

    await expect(answer).toBePending('pending_waiting_transfer');
    const payment = await mercadoPago.payment(answer.id);
    await expect(payment).toBePending('pending_waiting_transfer');
    expect(payment).toMatchObject({
      external_reference: order.id,
      transaction_amount: order.amount,
      payment_method_id: 'pse',
      payment_type_id: 'bank_transfer',
    });
    await checkout.goToNextStep();
    expect(new URL(page.url()).origin, 'where the buyer is').not.toBe(shop.url);
  },
);

test('MCO pse: a company pays too', DETAILS, async ({ checkout, mercadoPago, payerEmail }) => {
  await checkout.open();

  const payment = await checkout.payWith({
    ...PERSON,
    entityType: 'association',
    document: { type: 'NIT', number: '9001234568' },
    email: payerEmail,
  });

  await expect(payment).toBePending('pending_waiting_transfer');
  expect(await mercadoPago.payment(payment.id)).toMatchObject({
    payer: { identification: { type: 'NIT', number: '9001234568' } },
  });
  await checkout.goToNextStep();
});

// What a bank's own pages look like nobody can know.
test.describe('at the bank of the emulator', () => {
  test.use({ needs: ['settle'] });

  for (const { how, answer, status } of ENDINGS) {
    test(
      `MCO pse: the buyer ${how} at the bank, and the shop shows it as ${status}`,
      DETAILS,
      async ({ checkout, mercadoPago, page, payerEmail }) => {
        const order = await checkout.open();
        const payment = await checkout.payWith({ ...PERSON, email: payerEmail });
        await expect(payment).toBePending('pending_waiting_transfer');

        await checkout.goToNextStep();
        await answer(new PseBank(page));

        await checkout.expectResult(status);
        expect(await mercadoPago.statusesOf(order.id)).toEqual([status]);
      },
    );
  }

  test(
    'MCO pse: a payment that nobody approves in time is shown as rejected',
    DETAILS,
    async ({ checkout, mercadoPago, page, payerEmail, universe }) => {
      const order = await checkout.open();
      const payment = await checkout.payWith({ ...PERSON, email: payerEmail });
      await checkout.goToNextStep();
      await new PseBank(page).leave();
      await checkout.expectResult('pending');

      await universe.settle(payment.id, 'expire');
      await page.reload();

      await checkout.expectResult('rejected');
      expect(await mercadoPago.statusesOf(order.id)).toEqual(['rejected']);
    },
  );
});
