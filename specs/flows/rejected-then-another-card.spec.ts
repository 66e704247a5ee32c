import { expect, TEST_CARDS } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

test('a rejected payment is told in words, and another card then pays the order', async ({
  checkout,
  mercadoPago,
  site,
  testCard,
}) => {
  const order = await checkout.open();

  const rejected = await checkout.payWith(testCard('FUND'));
  await expect(rejected).toBeRejectedWith('cc_rejected_insufficient_amount');
  await checkout.expectRefusal(/fondos|saldo|limite|límite/i);
  const approved = await checkout.payWith(testCard('APRO', { card: TEST_CARDS[site][1] }));

  await expect(approved).toBeApproved();
  await checkout.expectResult('approved');
  await expect
    .poll(() => mercadoPago.statusesOf(order.id), { message: 'payments of the order, newest first' })
    .toEqual(['approved', 'rejected']);
});

test.describe('as the API received it', () => {
  test.use({ needs: ['journal'] });

  test('each try has an idempotency key of its own', { tag: '@any-country' }, async ({
    checkout,
    testCard,
    universe,
  }) => {
    const order = await checkout.open();
    await checkout.payWith(testCard('OTHE'));
    await checkout.expectRefusal();

    await checkout.payWith(testCard('APRO'));

    const requests = await universe.requestsOf(order.id);
    const keys = requests
      .filter(({ path }) => path === '/v1/payments')
      .map(({ idempotencyKey }) => idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size, 'distinct idempotency keys').toBe(2);
  });
});
