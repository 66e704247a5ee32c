import { StatusScreen } from '../../fixtures/models/StatusScreen.ts';
import { expect, test } from './support/pages-test.ts';
import { sellerAt } from './support/seller.ts';
import { challengeOf, challengeQuery, payWith3ds } from './support/three-ds-payment.ts';

test('<StatusScreen> shows a challenge, and how the payment ended', async ({ shopPage, emulator }) => {
  const payment = await payWith3ds(sellerAt(emulator.url, 'MLB'), 'passes');
  const { id } = challengeOf(payment);
  await shopPage.goto(`/react-status-screen.html?site=MLB&payment_id=${id}&${challengeQuery(payment)}`);
  const screen = new StatusScreen(shopPage);

  await screen.challenge.confirm();

  await expect(screen.title).toHaveText('¡Listo! Tu pago ya se acreditó');
});

test("StrictMode's double mount ends with one screen and one challenge", async ({ shopPage, emulator }) => {
  const payment = await payWith3ds(sellerAt(emulator.url, 'MLB'), 'passes');
  const { id } = challengeOf(payment);
  await shopPage.goto(
    `/react-status-screen.html?strict&site=MLB&payment_id=${id}&${challengeQuery(payment)}`,
  );

  await new StatusScreen(shopPage).challenge.confirm();

  await expect(shopPage.locator('header')).toHaveText([/¡Listo! Tu pago ya se acreditó/]);
  await expect(shopPage.locator('iframe')).toHaveCount(0);
});

test('<StatusScreen> goes and comes back with its Pix', async ({ shopPage, emulator }) => {
  const { id } = await sellerAt(emulator.url, 'MLB').send({ payment_method_id: 'pix' });
  await shopPage.goto(`/react-status-screen.html?site=MLB&payment_id=${id}`);
  const screen = new StatusScreen(shopPage);
  const code = await screen.pixCode();

  await shopPage.getByRole('button', { name: 'Close or open' }).click();
  await expect(shopPage.locator('header')).toHaveCount(0);
  await shopPage.getByRole('button', { name: 'Close or open' }).click();

  expect(await screen.pixCode()).toBe(code);
});
