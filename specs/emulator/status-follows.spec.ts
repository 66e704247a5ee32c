import type { Page } from '@playwright/test';
import { recordRequests } from './support/record-requests.ts';
import { expect, test } from './support/status-test.ts';
import { stopClock } from './support/stop-clock.ts';

const PIX = { payment_method_id: 'pix' };
const HOUR_MS = 3_600_000;

/** A page whose clock stands, and that tells how often it asked for the payment. */
function watched() {
  const { requests, prepare } = recordRequests();
  return {
    looks: () => requests.filter((request) => request.url().includes('/status_screen_brick/')).length,
    prepare: async (page: Page) => {
      await stopClock(page);
      await prepare(page);
    },
  };
}

test('a Pix that is paid while its screen is open is shown as paid without a reload', async ({
  make,
  show,
  settle,
}) => {
  const payment = await make('MLB', PIX);
  const { screen, mounted } = await show(payment, { prepare: watched().prepare });
  await settle(payment, 'approve');

  await mounted.page.clock.runFor(3_000);

  await expect(screen.title).toHaveText('¡Listo! Tu pago ya se acreditó');
});

test('the pauses between two looks grow', async ({ make, show }) => {
  const { looks, prepare } = watched();
  const { mounted } = await show(await make('MLB', PIX), { prepare });

  for (let second = 0; second < 40; second += 1) {
    await mounted.page.clock.runFor(1_000);
    await mounted.page.evaluate(`fetch('/')`);
  }

  // Every three seconds it would be 13, beside the first one.
  expect(looks() - 1).toBeGreaterThan(2);
  expect(looks() - 1).toBeLessThan(8);
});

test('a buyer who comes back to the page sees at once that the payment was made', async ({
  make,
  show,
  settle,
}) => {
  const payment = await make('MLB', PIX);
  const { screen, mounted } = await show(payment, { prepare: watched().prepare });
  await settle(payment, 'approve');

  await mounted.page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);

  await expect(screen.title).toHaveText('¡Listo! Tu pago ya se acreditó');
});

test('nobody looks any more at a payment that is decided', async ({ make, show, settle }) => {
  const { looks, prepare } = watched();
  const payment = await make('MLB', PIX);
  await settle(payment, 'approve');
  const { mounted } = await show(payment, { prepare });

  await mounted.page.clock.runFor(HOUR_MS);

  expect(looks()).toBe(1);
});

test('a screen that is taken off the page looks no more', async ({ make, show }) => {
  const { looks, prepare } = watched();
  const { mounted } = await show(await make('MLB', PIX), { prepare });
  await expect.poll(() => mounted.calls('created')).toHaveLength(1);

  await mounted.page.evaluate('window.brickController.unmount()');
  await mounted.page.clock.runFor(HOUR_MS);

  expect(looks()).toBe(1);
  await expect(mounted.root).toBeEmpty();
});

test('a look that fails is tried again', async ({ make, show, settle }) => {
  const payment = await make('MLB', PIX);
  const { screen, mounted } = await show(payment, { prepare: watched().prepare });
  await settle(payment, 'approve');
  await mounted.page.route('**/status_screen_brick/**', (route) => route.abort(), { times: 1 });

  await mounted.page.clock.runFor(3_000);
  await expect(async () => {
    await mounted.page.clock.runFor(5_000);
    await expect(screen.title).toHaveText('¡Listo! Tu pago ya se acreditó', { timeout: 200 });
  }).toPass();

  expect(await mounted.calls('error')).toEqual([]);
});
