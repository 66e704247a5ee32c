import { expect } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

test('an amount changed in the browser is refused and nothing is charged', { tag: '@any-country' }, async ({
  checkout,
  mercadoPago,
  page,
  pageWatch,
  testCard,
}) => {
  pageWatch.allow(/process_payment|422/, 'the refusal is what the test provokes');
  const order = await checkout.open();
  await page.route('**/process_payment', async (route) => {
    const body = route.request().postDataJSON();
    body.formData.transaction_amount = 1;
    await route.continue({ postData: JSON.stringify(body) });
  });
  const answered = page.waitForResponse('**/process_payment');

  await checkout.brick.payWith(testCard('APRO'));

  expect((await answered).status(), 'the shop keeps to the amount of the order').toBe(422);
  await checkout.expectRefusal();
  expect(await mercadoPago.paymentsOf(order.id)).toEqual([]);
});
