import type { Page } from '@playwright/test';
import { expect } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

// The shop keeps the Brick's controller where Mercado Pago's guides do.
function updateBrick(page: Page, amount: unknown): Promise<unknown> {
  return page.evaluate(
    (value) => Reflect.get(window, 'paymentBrickController').update({ amount: value }),
    amount,
  );
}

test('a changed amount brings other instalments, and the shop refuses to charge it', async ({
  checkout,
  mercadoPago,
  page,
  pageWatch,
  testCard,
}) => {
  pageWatch.allow(/process_payment|422/, 'the refusal is what the test provokes');
  const order = await checkout.open();
  const entry = testCard('APRO');
  await checkout.brick.fillCard(entry);
  const before = await checkout.brick.installments.labels();

  expect(await updateBrick(page, order.amount * 2), 'update takes the amount').toBe(true);
  await expect
    .poll(async () => checkout.brick.installments.labels(), { message: 'instalments of the new amount' })
    .not.toEqual(before);
  await expect.poll(async () => (await checkout.brick.installments.labels()).length).toBe(before.length);
  await checkout.brick.fillCard(entry);
  const answered = page.waitForResponse('**/process_payment');
  await checkout.brick.submit();

  expect((await answered).status(), 'the shop keeps to the amount of the order').toBe(422);
  await checkout.expectRefusal(/pedido/);
  expect(await mercadoPago.paymentsOf(order.id), 'payments of the order').toEqual([]);
});

test('an order whose amount was tampered with is paid after a reload, at its own amount', {
  tag: '@MLA',
}, async ({ checkout, mercadoPago, page, testCard }) => {
  const order = await checkout.open();
  await updateBrick(page, order.amount * 2);

  await page.reload();
  await checkout.brick.waitUntilReady();
  const answer = await checkout.payWith(testCard('APRO'));

  await expect(answer).toBeApproved();
  await checkout.expectResult('approved');
  expect(await mercadoPago.payment(answer.id)).toMatchObject({ transaction_amount: order.amount });
});

test('an amount that is none is not taken', { tag: '@MLA' }, async ({ checkout, page }) => {
  await checkout.open();

  const taken = [];
  for (const amount of [0, -1, 'much', '', null]) taken.push(await updateBrick(page, amount));

  expect(taken).toEqual([false, false, false, false, false]);
});
