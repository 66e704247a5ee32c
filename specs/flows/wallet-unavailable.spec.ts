import { expect } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

const TAG = { tag: '@MLA' };

// Where Mercado Pago could not send the buyer back, no preference is asked for.
test.use({ needs: ['return'] });

test(
  'without a preference the card form comes all the same, and the card pays',
  TAG,
  async ({ checkout, page, pageWatch, testCard }) => {
    pageWatch.allow(/503/, 'the test takes the preference away');
    await page.route('**/preferences', (route) =>
      route.fulfill({ status: 503, json: { code: 'nothing_sent' } }),
    );

    await checkout.open();
    const answer = await checkout.payWith(testCard('APRO'));

    await expect(answer).toBeApproved();
    await checkout.expectResult('approved');
  },
);

test('a preference that does not come is not waited for', TAG, async ({ checkout, page }) => {
  await page.route('**/preferences', () => {});

  await checkout.visit(await checkout.order());

  await checkout.brick.waitUntilReady();
});
