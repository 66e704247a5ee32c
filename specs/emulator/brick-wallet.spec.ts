import type { Page } from '@playwright/test';
import type { RunningEmulator } from '../../emulator/start-emulator.ts';
import { WalletCheckout } from '../../fixtures/models/WalletCheckout.ts';
import { expect, test } from './support/brick-test.ts';
import { makePreference } from './support/checkout-visit.ts';
import { sellerAt } from './support/seller.ts';

const preferenceIn = ({ url }: RunningEmulator, changed = {}) =>
  makePreference(sellerAt(url, 'MLA'), changed);
const payButton = (page: Page) => page.getByRole('button', { name: 'Pagar con Mercado Pago' });

test('a press leaves for the checkout of the preference, in the same tab', async ({
  mountBrick,
  emulator,
}) => {
  const { id } = await preferenceIn(emulator);
  const { page } = await mountBrick({ brick: 'wallet', settings: { initialization: { preferenceId: id } } });

  await payButton(page).click();

  await expect(page).toHaveURL(`${emulator.url}/checkout/v1/redirect?pref_id=${id}`);
});

test('with redirectMode blank the checkout opens beside the shop', async ({ mountBrick, emulator }) => {
  const { id } = await preferenceIn(emulator);
  const initialization = { preferenceId: id, redirectMode: 'blank' };
  const { page } = await mountBrick({ brick: 'wallet', settings: { initialization } });
  const opened = page.waitForEvent('popup');

  await payButton(page).click();

  await expect(await opened).toHaveURL(new RegExp(`pref_id=${id}$`));
  await expect(payButton(page)).toHaveAttribute('aria-busy', 'false');
});

test('a tab that the browser blocks is told, and the button stays usable', async ({
  mountBrick,
  emulator,
}) => {
  const { id } = await preferenceIn(emulator);
  const initialization = { preferenceId: id, redirectMode: 'blank' };
  const prepare = (page: Page) => page.evaluate('window.open = () => null');
  const brick = await mountBrick({ brick: 'wallet', settings: { initialization }, prepare });

  await payButton(brick.page).click();

  await expect(brick.page.getByRole('alert')).toContainText('No pudimos abrir Mercado Pago');
  expect(await brick.calls('error')).toMatchObject([
    [{ type: 'non_critical', cause: 'window_redirect_was_blocked' }],
  ]);
});

test('with redirectMode modal the buyer pays over the page, which then goes on', async ({
  mountBrick,
  emulator,
  shop,
}) => {
  const back_urls = { success: `${shop.url}done` };
  const { id } = await preferenceIn(emulator, { back_urls, auto_return: 'approved' });
  const initialization = { preferenceId: id, redirectMode: 'modal' };
  const { page } = await mountBrick({ brick: 'wallet', settings: { initialization } });
  await payButton(page).click();
  const checkout = WalletCheckout.inModalOf(page);
  await checkout.logIn();

  await checkout.pay();

  await expect(page).toHaveURL(/\/done\?collection_id=\d+&collection_status=approved/);
});

test('a buyer can go back to the shop out of the modal, or close it', async ({
  mountBrick,
  emulator,
  shop,
}) => {
  const { id } = await preferenceIn(emulator, { back_urls: { failure: `${shop.url}failed` } });
  const initialization = { preferenceId: id, redirectMode: 'modal' };
  const { page } = await mountBrick({ brick: 'wallet', settings: { initialization } });
  await payButton(page).click();
  await page.getByRole('button', { name: 'Cerrar el pago' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await payButton(page).click();

  await WalletCheckout.inModalOf(page).goBack();

  await expect(page).toHaveURL(/\/failed\?collection_id=null/);
});

test("without a preference the shop's onSubmit makes one", async ({ mountBrick, emulator }) => {
  const { id } = await preferenceIn(emulator);
  const { page } = await mountBrick({
    brick: 'wallet',
    settings: { locale: 'es' },
    submitAnswer: { value: id },
  });

  await payButton(page).click();

  await expect(page).toHaveURL(new RegExp(`pref_id=${id}$`));
});

test('an onSubmit that is rejected lets the buyer press again', async ({ mountBrick }) => {
  const brick = await mountBrick({ brick: 'wallet', settings: { locale: 'es' }, submitAnswer: 'reject' });

  await payButton(brick.page).click();

  await expect(brick.page.getByRole('alert')).toContainText('No pudimos abrir Mercado Pago');
  await payButton(brick.page).click();
  await expect.poll(() => brick.calls('submit')).toHaveLength(2);
});

test('while the shop makes a preference the button is busy, and a second press does nothing', async ({
  mountBrick,
}) => {
  const brick = await mountBrick({ brick: 'wallet', settings: { locale: 'es' }, submitAnswer: 'hang' });
  await payButton(brick.page).click();
  const busy = brick.page.getByRole('button', { name: 'Abriendo Mercado Pago' });

  await busy.click();

  await expect(busy).toHaveAttribute('aria-busy', 'true');
  expect(await brick.calls('submit')).toHaveLength(1);
});

test('the controller empties the container, and the Brick can be created again', async ({ mountBrick }) => {
  const brick = await mountBrick({ brick: 'wallet', settings: { locale: 'es' } });
  await expect(payButton(brick.page)).toBeVisible();
  await expect.poll(() => brick.calls('created')).toHaveLength(1);

  await brick.page.evaluate('window.brickController.unmount()');

  await expect(brick.root).toBeEmpty();
});
