import type { Page } from '@playwright/test';
import { countListeners } from './support/count-listeners.ts';
import { fillCardForm, frameInput } from './support/fill-card-form.ts';
import { expect, test } from './support/pages-test.ts';

const heard = (page: Page) => page.evaluate('window.heard');
const listeners = (page: Page) => page.evaluate('window.messageListeners');
const READY = ['ready'];

test('<Payment> pays, and <StatusScreen> shows how it ended', async ({ shopPage, pageShop }) => {
  await shopPage.goto('/react-payment.html');
  await fillCardForm(shopPage);

  await shopPage.locator('button[type="submit"]').click();

  const screen = shopPage.locator('#statusScreenBrick_container');
  await expect(screen).toContainText('¡Listo! Tu pago ya se acreditó');
  const formData = { payment_method_id: 'master', transaction_amount: 1250.5, installments: 1 };
  expect(pageShop.posted).toMatchObject([{ selectedPaymentMethod: 'credit_card', formData }]);
});

test('<CardPayment> hands over its data without a wrapper', async ({ shopPage, pageShop }) => {
  await shopPage.goto('/react-card-payment.html');
  await fillCardForm(shopPage);

  await shopPage.locator('button[type="submit"]').click();

  await expect(shopPage.locator('#statusScreenBrick_container')).toContainText('$ 1.250,50');
  expect(pageShop.posted).toMatchObject([{ payment_method_id: 'master', installments: 1 }]);
});

test("StrictMode's double mount ends with one form, one onReady and one listener", async ({ shopPage }) => {
  await shopPage.addInitScript(countListeners);
  await shopPage.goto('/react-payment.html?strict');

  await expect.poll(() => heard(shopPage)).toEqual([READY]);

  await expect(shopPage.locator('form')).toHaveCount(1);
  await expect(shopPage.locator('iframe')).toHaveCount(3);
  expect(await listeners(shopPage), 'listeners of messages').toBe(1);
});

test('a form that StrictMode mounted twice pays once', async ({ shopPage, pageShop }) => {
  await shopPage.goto('/react-payment.html?strict');
  await fillCardForm(shopPage);

  await shopPage.locator('button[type="submit"]').click();

  await expect(shopPage.locator('#statusScreenBrick_container')).toContainText('¡Listo!');
  expect(pageShop.posted).toHaveLength(1);
});

test('a new initialization object mounts the Brick anew, and loses what was typed', async ({ shopPage }) => {
  await shopPage.goto('/react-payment.html');
  await expect.poll(() => heard(shopPage)).toEqual([READY]);
  await shopPage.locator('[name="HOLDER_NAME"]').fill('APRO');

  await shopPage.getByRole('button', { name: 'Same amount, new object' }).click();

  await expect.poll(() => heard(shopPage)).toEqual([READY, READY]);
  await expect(shopPage.locator('form')).toHaveCount(1);
  await expect(shopPage.locator('[name="HOLDER_NAME"]')).toHaveValue('');
});

test('a component that goes takes the whole Brick with it', async ({ shopPage }) => {
  await shopPage.addInitScript(countListeners);
  await shopPage.goto('/react-payment.html');
  await expect.poll(() => heard(shopPage)).toEqual([READY]);

  await shopPage.getByRole('button', { name: 'Close or open' }).click();

  await expect(shopPage.locator('form, iframe')).toHaveCount(0);
  expect(await listeners(shopPage), 'listeners of messages').toBe(0);
});

test('a component that comes back has one new Brick', async ({ shopPage }) => {
  await shopPage.addInitScript(countListeners);
  await shopPage.goto('/react-payment.html');
  await expect.poll(() => heard(shopPage)).toEqual([READY]);
  await shopPage.getByRole('button', { name: 'Close or open' }).click();

  await shopPage.getByRole('button', { name: 'Close or open' }).click();

  await expect.poll(() => heard(shopPage)).toEqual([READY, READY]);
  await expect(shopPage.locator('form')).toHaveCount(1);
  expect(await listeners(shopPage), 'listeners of messages').toBe(1);
});

test('update of usePaymentBrick changes the amount and keeps what was typed', async ({ shopPage }) => {
  await shopPage.goto('/react-payment.html');
  await frameInput(shopPage, 'cardNumber').fill('5031755734530604');
  const single = shopPage.locator('option', { hasText: /^1x/ });
  await expect(single).toContainText('1.250,50');
  await shopPage.locator('[name="HOLDER_NAME"]').fill('APRO');

  await shopPage.getByRole('button', { name: 'Change the amount' }).click();

  await expect(single).toContainText('300,00');
  await expect(shopPage.locator('[name="HOLDER_NAME"]')).toHaveValue('APRO');
});
