import type { Page } from '@playwright/test';
import { keepNothing } from './support/keep-nothing.ts';
import { literally } from './support/literally.ts';
import { PSE } from './support/other-requests.ts';
import { expect, test } from './support/status-test.ts';
import { stopClock } from './support/stop-clock.ts';

const BANK = /\/payments\/\d+\/bank_transfer\?/;

// What the bank shows is for its own specs.
const bankAnswers = (page: Page) => page.route(BANK, (route) => route.fulfill({ body: 'The bank' }));

test('a buyer is told of the bank, and taken there', async ({ make, show }) => {
  const { screen, mounted } = await show(await make('MCO', PSE), { prepare: stopClock });
  await bankAnswers(mounted.page);

  await expect(screen.title).toHaveText('Te llevamos a tu banco');
  await mounted.page.clock.runFor(1_000);

  await expect(mounted.page).toHaveURL(BANK);
});

test('a buyer who comes back from the bank too early is not sent there again', async ({
  make,
  show,
  shop,
}) => {
  const payment = await make('MCO', PSE);
  const { mounted } = await show(payment, { prepare: stopClock });
  const { page } = mounted;
  await bankAnswers(page);
  await page.clock.runFor(1_000);
  await expect(page).toHaveURL(BANK);

  await page.goto(shop.url);
  const settings = { initialization: { paymentId: String(payment.id) } };
  await page.evaluate(
    `window.mountBrick(${JSON.stringify({ brick: 'statusScreen', publicKey: 'TEST-MCO-spec-public', options: { locale: 'es-CO' }, settings })})`,
  );

  await expect(page.getByRole('heading')).toHaveText('Tu pedido espera la transferencia');
  await page.clock.runFor(60_000);
  await expect(page).toHaveURL(shop.url);
});

test('who stays has a link to the bank', async ({ make, show }) => {
  const payment = await make('MCO', PSE);
  const { external_resource_url: url } = payment.body.transaction_details as Record<string, string>;

  const { screen } = await show(payment, { prepare: stopClock });

  const { pathname, search } = new URL(url ?? '');
  await expect(screen.bankLink).toHaveAttribute('href', new RegExp(`${literally(pathname + search)}$`));
});

test('a page that can keep nothing leaves the way to the bank to the buyer', async ({ make, show }) => {
  const { screen } = await show(await make('MCO', PSE), {
    prepare: async (page) => {
      await stopClock(page);
      await keepNothing(page);
    },
  });

  await expect(screen.title).toHaveText('Tu pedido espera la transferencia');
  await expect(screen.bankLink).toBeVisible();
});

test('a screen that is taken off the page takes nobody to the bank', async ({ make, show, shop }) => {
  const { mounted } = await show(await make('MCO', PSE), { prepare: stopClock });
  await expect.poll(() => mounted.calls('created')).toHaveLength(1);

  await mounted.page.evaluate('window.brickController.unmount()');
  await mounted.page.clock.runFor(60_000);

  await expect(mounted.page).toHaveURL(shop.url);
});

test('a transfer that the bank approved is shown as paid', async ({ make, show, settle }) => {
  const payment = await make('MCO', PSE);
  await settle(payment, 'approve');

  const { screen } = await show(payment);

  await expect(screen.title).toHaveText('¡Listo! Tu pago ya se acreditó');
});

test('a transfer that the bank refused says what to do', async ({ make, show, settle }) => {
  const payment = await make('MCO', PSE);
  await settle(payment, 'reject');

  const { screen } = await show(payment);

  await expect(screen.title).toHaveText('La transferencia no se completó');
  await expect(screen.nextStep).toHaveText('Vuelve a intentar o elige otro banco.');
});
