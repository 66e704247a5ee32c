import type { Page } from '@playwright/test';
import { type Checkout, expect } from 'brickwright';
import { THREE_DS_ACS_URL } from '../../fixtures/catalog/three-ds-acs.ts';
import { THREE_DS_CARDS } from '../../fixtures/catalog/three-ds-cards.ts';
import type { CardEntry } from '../../fixtures/models/card-entry.ts';
import { test } from '../support/kept-page-test.ts';

const TAG = { tag: '@MLB' };

const BANK = '#three-ds-challenge';

// A clock is moved.
test.use({ needs: ['replica'], keepsPage: false });

async function payWithChallenge(checkout: Checkout, entry: CardEntry, outcome = 'approved') {
  const card = THREE_DS_CARDS.find((row) => row.challenge && row.outcome.status === outcome);
  if (!card) throw new Error(`No card of 3-D Secure ends ${outcome}.`);
  const order = await checkout.open();
  const { id } = await checkout.payWith({ ...entry, card });
  await expect(checkout.result, 'the page of the challenge').toHaveAttribute('data-status', 'pending');
  return { order, id };
}

const bankOf = (page: Page) => page.frameLocator(BANK);

for (const outcome of ['approved', 'rejected'] as const) {
  test(
    `a challenge that ends ${outcome} is shown as the bank decided, not as the frame says`,
    TAG,
    async ({ checkout, page, testCard }) => {
      await payWithChallenge(checkout, testCard('APRO'), outcome);

      await bankOf(page).getByRole('button', { name: 'Confirmar' }).click();

      await checkout.expectResult(outcome);
    },
  );
}

test(
  'the outcome is looked for when it can be there: a moment after the bank has ended',
  TAG,
  async ({ checkout, page, testCard }) => {
    await page.clock.install();
    const { id } = await payWithChallenge(checkout, testCard('APRO'));
    const confirm = bankOf(page).getByRole('button', { name: 'Confirmar' });
    await expect(confirm).toBeVisible();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    const looks: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === `/payments/${id}`) looks.push(request.url());
    });

    await confirm.click();
    await expect(checkout.message).toHaveText(/./);

    expect(looks, 'at once there is nothing to see').toHaveLength(0);
    await page.clock.runFor(400);
    await expect.poll(() => looks.length, 'looks after 400 ms').toBe(1);
  },
);

test('a page that claims to be the bank is not heard', TAG, async ({ checkout, page, testCard }) => {
  await payWithChallenge(checkout, testCard('APRO'));
  await expect(bankOf(page).getByRole('button', { name: 'Confirmar' })).toBeVisible();

  await page.evaluate(() => window.postMessage({ status: 'COMPLETE' }, '*'));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

  await expect(page.locator(BANK)).toBeVisible();
  await expect(checkout.message).toBeEmpty();
});

test(
  'who leaves a challenge pays with another card, and is charged once',
  TAG,
  async ({ checkout, mercadoPago, page, testCard }) => {
    const { order } = await payWithChallenge(checkout, testCard('APRO'));

    await page.locator('#pay-otherwise').click();
    await expect(checkout.message, 'the buyer is told what becomes of the pending payment').toHaveText(
      /cancelamos/,
    );
    await checkout.brick.waitUntilReady();
    await checkout.payWith(testCard('APRO'));

    await checkout.expectResult('approved');
    await expect
      .poll(async () => (await mercadoPago.statusesOf(order.id)).toSorted(), {
        message: 'payments of the order',
      })
      .toEqual(['approved', 'cancelled']);
  },
);

test(
  'a bank that does not answer is told after half a minute, with ways on',
  TAG,
  async ({ checkout, page, testCard }) => {
    await page.clock.install();
    await page.route(THREE_DS_ACS_URL, () => {});
    await payWithChallenge(checkout, testCard('APRO'));

    // The page may set its timer a moment after its result is shown.
    await expect(async () => {
      await page.clock.fastForward(31_000);
      await expect(checkout.message).toHaveText(/Seu banco não responde/, { timeout: 500 });
    }, 'the buyer is told that the bank is silent').toPass();
    await expect(checkout.message.getByRole('link')).toHaveText(['Tentar de novo', 'Pagar de outra forma']);
  },
);
