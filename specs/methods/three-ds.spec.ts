import { expect } from 'brickwright';
import { THREE_DS_ACS_URL } from '../../fixtures/catalog/three-ds-acs.ts';
import { THREE_DS_CARDS } from '../../fixtures/catalog/three-ds-cards.ts';
import { ThreeDsChallenge } from '../../fixtures/models/ThreeDsChallenge.ts';
import { held } from '../support/held.ts';
import { test } from '../support/kept-page-test.ts';

test.use({ slowVariants: false });

const MINUTE_MS = 60_000;

const [PASSING, REFUSED] = THREE_DS_CARDS.filter(({ challenge }) => challenge);

const ENDINGS = [
  {
    how: 'the buyer confirms',
    card: PASSING,
    end: (bank: ThreeDsChallenge) => bank.confirm(),
    is: 'approved',
  },
  { how: 'the buyer says no', card: PASSING, end: (bank: ThreeDsChallenge) => bank.cancel(), is: 'rejected' },
  {
    how: 'the bank does not authorise',
    card: REFUSED,
    end: (bank: ThreeDsChallenge) => bank.confirm(),
    is: 'rejected',
  },
] as const;

test.describe('up to the challenge', () => {
  // That the Payments API asks for a challenge in Mexico too is inferred.
  for (const { site, needs } of [
    { site: 'MLB', needs: [] },
    { site: 'MLM', needs: ['replica'] },
  ] as const) {
    test.describe(() => {
      test.use({ needs });

      test(`${site} 3DS: the payment waits, and the bank asks the buyer`, { tag: `@${site}` }, async ({
        checkout,
        mercadoPago,
        page,
        testCard,
      }) => {
        const order = await checkout.open();

        const answer = await checkout.payWith({ ...testCard('APRO'), ...(PASSING && { card: PASSING }) });

        await expect(answer).toBePending('pending_challenge');
        const payment = await mercadoPago.payment(answer.id);
        await expect(payment).toBePending('pending_challenge');
        expect(payment).toMatchObject({
          external_reference: order.id,
          transaction_amount: order.amount,
          payment_method_id: 'master',
        });
        await new ThreeDsChallenge(page).expectShown();
      });
    });
  }
});

// What comes after the bank's question, and how soon, is the bank's.
test.describe('at the bank of the emulator', () => {
  test.use({ needs: ['settle', 'clock'] });

  for (const site of ['MLB', 'MLM'] as const) {
    for (const { how, card, end, is } of ENDINGS) {
      test(`${site} 3DS: ${how}, and the shop shows the payment as ${is}`, { tag: `@${site}` }, async ({
        checkout,
        mercadoPago,
        page,
        testCard,
      }) => {
        const order = await checkout.open();
        const answer = await checkout.payWith({ ...testCard('APRO'), ...(card && { card }) });
        await expect(answer).toBePending('pending_challenge');

        await end(new ThreeDsChallenge(page));

        await checkout.expectResult(is);
        expect(await mercadoPago.statusesOf(order.id)).toEqual([is]);
      });
    }

    test(`${site} 3DS: a challenge that nobody answers ends with its time`, { tag: `@${site}` }, async ({
      checkout,
      mercadoPago,
      page,
      testCard,
      universe,
    }) => {
      const order = await checkout.open();
      await checkout.payWith({ ...testCard('APRO'), ...(PASSING && { card: PASSING }) });
      await new ThreeDsChallenge(page).expectShown();

      await universe.advanceClock(6 * MINUTE_MS);

      await checkout.expectResult('cancelled');
      expect(await mercadoPago.statusesOf(order.id)).toEqual(['cancelled']);
    });

    test(`${site} 3DS: a challenge that starts after half a minute is lost`, { tag: `@${site}` }, async ({
      checkout,
      mercadoPago,
      page,
      testCard,
      universe,
    }) => {
      const { until, release } = held();
      await page.route(THREE_DS_ACS_URL, async (route) => {
        await until;
        await route.continue();
      });
      const order = await checkout.open();
      await checkout.payWith({ ...testCard('APRO'), ...(PASSING && { card: PASSING }) });

      await universe.advanceClock(MINUTE_MS);
      release();

      await checkout.expectResult('rejected');
      expect(await mercadoPago.statusesOf(order.id)).toEqual(['rejected']);
    });

    test(`${site} 3DS: the Status Screen Brick shows the challenge too`, { tag: `@${site}` }, async ({
      checkout,
      page,
      testCard,
    }) => {
      await checkout.open();
      const { id } = await checkout.payWith({ ...testCard('APRO'), ...(PASSING && { card: PASSING }) });
      await page.waitForURL(/\/payment_status\?/);
      await page.goto(`${new URL(page.url()).origin}/payment_status?payment_id=${id}&challenge=brick`);

      await new ThreeDsChallenge(page).confirm();

      await checkout.expectResult('approved');
    });
  }
});
