import type { Page } from '@playwright/test';
import { EmulatorControl } from '../../emulator/control/client.ts';
import { StatusScreen } from '../../fixtures/models/StatusScreen.ts';
import { test as base, expect } from './support/pages-test.ts';
import { sellerAt } from './support/seller.ts';
import { stopClock } from './support/stop-clock.ts';
import { challengeOf, challengeQuery, payWith3ds } from './support/three-ds-payment.ts';

const UNIVERSE = { site: 'MLB', name: 'spec' } as const;

const test = base.extend<{
  /** Pays with a card that is challenged, and opens the page of its result. */
  openChallenged(card?: 'passes' | 'refused'): Promise<{ screen: StatusScreen; id: number; page: Page }>;
}>({
  openChallenged: ({ shopPage: page, emulator }, use) =>
    use(async (card = 'passes') => {
      const payment = await payWith3ds(sellerAt(emulator.url, 'MLB'), card);
      const { id } = challengeOf(payment);
      await page.goto(`/status-screen.html?site=MLB&payment_id=${id}&${challengeQuery(payment)}`);
      return { screen: new StatusScreen(page), id, page };
    }),
});

test('a challenge that is passed ends with the approved payment', async ({ openChallenged }) => {
  const { screen } = await openChallenged();
  await expect(screen.title).toHaveText('Tu banco quiere confirmar que eres tú');

  await screen.challenge.confirm();

  await expect(screen.title).toHaveText('¡Listo! Tu pago ya se acreditó');
  await expect(screen.root.locator('iframe')).toHaveCount(0);
});

for (const [card, act] of [
  ['passes', 'cancel'],
  ['refused', 'confirm'],
] as const) {
  test(`the card that ${card} ends rejected when its buyer presses ${act}`, async ({ openChallenged }) => {
    const { screen } = await openChallenged(card);

    await screen.challenge[act]();

    await expect(screen.title).toHaveText('Tu banco no pudo confirmar que eres tú');
    await expect(screen.wayOn('Pagar con otro medio')).toHaveAttribute('href', /\/payment\.html$/);
  });
}

test('between the challenge and its result the buyer is told to wait', async ({ openChallenged }) => {
  const { screen, page } = await openChallenged();
  await screen.challenge.expectShown();
  await page.route('**/status_screen_brick/**', () => undefined);

  await screen.challenge.confirm();

  await expect(screen.title).toHaveText('Terminaste la verificación');
});

test('a challenge that starts too late ends rejected, with a way on', async ({ shopPage, emulator }) => {
  const payment = await payWith3ds(sellerAt(emulator.url, 'MLB'), 'passes');
  await new EmulatorControl(emulator.url).advanceClock(UNIVERSE, 31_000);

  const { id } = challengeOf(payment);
  await shopPage.goto(`/status-screen.html?site=MLB&payment_id=${id}&${challengeQuery(payment)}`);

  const screen = new StatusScreen(shopPage);
  await expect(screen.title).toHaveText('Tu banco no pudo confirmar que eres tú');
  await expect(screen.wayOn('Pagar con otro medio')).toBeVisible();
});

test('a challenge that nobody answers in five minutes ends expired, with a way on', async ({
  openChallenged,
  emulator,
}) => {
  const { screen, page } = await openChallenged();
  await screen.challenge.expectShown();
  await new EmulatorControl(emulator.url).advanceClock(UNIVERSE, 5 * 60_000);

  await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);

  await expect(screen.title).toHaveText('El plazo para pagar venció');
  await expect(screen.wayOn('Intentar de nuevo')).toBeVisible();
});

test('a buyer who cannot finish the challenge has ways on, and may open it again', async ({
  openChallenged,
}) => {
  const { screen } = await openChallenged();
  await screen.challenge.expectShown();

  expect(await screen.leaveChallenge()).toBe(true);

  await expect(screen.title).toHaveText('Falta la verificación de tu banco');
  await expect(screen.wayOn('Pagar con otro medio')).toBeVisible();
  await screen.root.getByRole('button', { name: 'Abrir la verificación otra vez' }).click();
  await screen.challenge.confirm();
  await expect(screen.title).toHaveText('¡Listo! Tu pago ya se acreditó');
});

test('a COMPLETE of another window is not believed', async ({ openChallenged }) => {
  const { screen, page } = await openChallenged();
  await screen.challenge.expectShown();

  await page.evaluate(`postMessage({ status: 'COMPLETE' }, '*')`);
  await page.evaluate(
    'new Promise((done) => { addEventListener("message", done); postMessage("after", "*"); })',
  );

  await expect(screen.title).toHaveText('Tu banco quiere confirmar que eres tú');
  await expect(screen.root.locator('iframe')).toHaveCount(1);
});

test("a COMPLETE of the bank's frame is not believed once another site is in it", async ({
  openChallenged,
}) => {
  const { screen, page } = await openChallenged();
  await screen.challenge.expectShown();
  const heard = page.evaluate('new Promise((done) => addEventListener("message", () => setTimeout(done)))');

  await page.evaluate(`document.querySelector('iframe').srcdoc =
    "<script>parent.postMessage({ status: 'COMPLETE' }, '*')</" + "script>"`);
  await heard;

  await expect(screen.title).toHaveText('Tu banco quiere confirmar que eres tú');
});

test('a challenge that is left open for six minutes ends with ways on', async ({
  openChallenged,
  shopPage,
}) => {
  await stopClock(shopPage);
  const { screen } = await openChallenged();
  await screen.challenge.expectShown();

  await shopPage.clock.runFor(6 * 60_000);

  await expect(screen.title).toHaveText('Falta la verificación de tu banco');
  await expect(screen.wayOn('Pagar con otro medio')).toBeVisible();
});

test('a bank that does not decide keeps nobody waiting for ever', async ({ openChallenged, shopPage }) => {
  await stopClock(shopPage);
  const first = shopPage.waitForResponse('**/status_screen_brick/**').then((answer) => answer.json());
  const { screen } = await openChallenged();
  const undecided = await first;
  await shopPage.route('**/status_screen_brick/**', (route) => route.fulfill({ json: undecided }));
  await screen.challenge.confirm();
  await expect(screen.title).toHaveText('Terminaste la verificación');

  const titleLater = async () => {
    await shopPage.clock.runFor(5_000);
    return screen.title.textContent();
  };
  await expect.poll(titleLater, { intervals: [20] }).toBe('Tu pago está pendiente');
});

test('a challenge goes with its screen', async ({ openChallenged }) => {
  const { screen, page } = await openChallenged();
  await screen.challenge.expectShown();

  await page.evaluate('window.statusScreenBrickController.unmount()');

  await expect(page.locator('iframe, form')).toHaveCount(0);
});

test('a challenged payment without what the bank needs says what is missing', async ({
  shopPage,
  emulator,
}) => {
  const payment = await payWith3ds(sellerAt(emulator.url, 'MLB'), 'passes');

  await shopPage.goto(`/status-screen.html?site=MLB&payment_id=${challengeOf(payment).id}`);

  const screen = new StatusScreen(shopPage);
  await expect(screen.title).toHaveText('Falta la verificación de tu banco');
  await expect(screen.wayOn('Pagar con otro medio')).toBeVisible();
  await expect(screen.root.locator('iframe')).toHaveCount(0);
});

test('a payment that is decided already shows no challenge, whatever the shop hands over', async ({
  openChallenged,
}) => {
  const { screen, page } = await openChallenged();
  await screen.challenge.confirm();
  await expect(screen.title).toHaveText('¡Listo! Tu pago ya se acreditó');

  await page.reload();

  await expect(screen.title).toHaveText('¡Listo! Tu pago ya se acreditó');
  await expect(screen.root.locator('iframe')).toHaveCount(0);
});
