import { expect } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

test('pressing Pay twice charges once', { tag: '@any-country' }, async ({
  checkout,
  mercadoPago,
  testCard,
}) => {
  const order = await checkout.open();
  await checkout.brick.fillCard(testCard('APRO'));

  await checkout.brick.submitButton.dblclick();

  await checkout.expectResult('approved');
  await expect
    .poll(() => mercadoPago.statusesOf(order.id), { message: 'payments of the order' })
    .toEqual(['approved']);
});

test('sending the same payment again gives the stored answer', { tag: '@any-country' }, async ({
  checkout,
  mercadoPago,
  page,
  testCard,
}) => {
  const order = await checkout.open();
  const sent = page.waitForRequest('**/process_payment');
  const first = await checkout.payWith(testCard('APRO'));
  await checkout.expectResult('approved');

  const again = await checkout.repeat(await sent);

  expect(again).toEqual(first);
  await expect
    .poll(() => mercadoPago.statusesOf(order.id), { message: 'payments of the order' })
    .toEqual(['approved']);
});
