import type { Route } from '@playwright/test';
import { expect, SITES } from 'brickwright';
import { FORM_WORDS } from '../support/form-words.ts';
import { held } from '../support/held.ts';
import { test } from '../support/kept-page-test.ts';
import { watchPayments } from '../support/watch-payments.ts';

test.describe('before the card has a token', () => {
  test.use({ needs: ['replica'] });

  test('a connection lost before the card has a token sends nothing, and Pay works once it is back', {
    tag: '@any-country',
  }, async ({ checkout, mercadoPago, page, pageWatch, site, testCard }) => {
    pageWatch.allow(/card_tokens|ERR_INTERNET_DISCONNECTED/, 'the test cuts the connection');
    const sent = watchPayments(page);
    const order = await checkout.open();
    await checkout.brick.fillCard(testCard('APRO'));
    await page.route('**/v1/card_tokens**', (route) => route.abort('internetdisconnected'));
    await checkout.brick.submit();
    const { paymentFailed } = FORM_WORDS[SITES[site].language];
    await expect(checkout.brick.root.getByText(paymentFailed.text), 'the buyer is told').toBeVisible();
    expect(sent, 'nothing was sent to /process_payment').toEqual([]);

    await page.unroute('**/v1/card_tokens**');
    const answer = await checkout.submit();

    await expect(answer).toBeApproved();
    await checkout.expectResult('approved');
    await expect.poll(() => mercadoPago.statusesOf(order.id)).toEqual(['approved']);
  });
});

const CUTS: { where: string; cut: (route: Route) => Promise<void> }[] = [
  { where: 'before the payment reaches the shop', cut: (route) => route.abort('connectionreset') },
  {
    where: 'before the answer reaches the buyer',
    cut: async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
  },
];

for (const { where, cut } of CUTS) {
  test(`a connection lost ${where} is asked again, and charges once`, { tag: '@any-country' }, async ({
    checkout,
    mercadoPago,
    page,
    pageWatch,
    testCard,
  }) => {
    pageWatch.allow(/ERR_CONNECTION_RESET/, 'the test cuts the connection');
    const order = await checkout.open();
    await checkout.brick.fillCard(testCard('APRO'));
    const nextTry = held();
    await page.route('**/process_payment', async (route) => {
      await nextTry.until;
      await route.fallback();
    });
    await page.route('**/process_payment', cut, { times: 1 });

    await checkout.brick.submit();
    await expect(checkout.message, 'the buyer is told not to pay again').toHaveText(
      /no se cobrará dos veces|não será cobrado duas vezes/,
    );
    nextTry.release();

    await checkout.expectResult('approved');
    await expect
      .poll(() => mercadoPago.statusesOf(order.id), { message: 'payments of the order' })
      .toEqual(['approved']);
  });
}
