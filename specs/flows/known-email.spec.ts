import { expect } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

test('an e-mail that the shop knows is not asked, and is the one that pays', { tag: '@any-country' }, async ({
  checkout,
  mercadoPago,
  page,
  payerEmail,
  testCard,
}) => {
  await checkout.open({ payer: { email: payerEmail } });
  await checkout.brick.fillCard({ ...testCard('APRO'), email: 'typed@testuser.com' });
  await expect(checkout.brick.payer.email, 'the form asks for no e-mail').toHaveCount(0);
  const sent = page.waitForRequest('**/process_payment');

  const answer = await checkout.submit();

  expect((await sent).postDataJSON().formData.payer.email).toBe(payerEmail);
  await expect(() => mercadoPago.payment(answer.id)).toBeApproved();
  await checkout.expectResult('approved');
});
