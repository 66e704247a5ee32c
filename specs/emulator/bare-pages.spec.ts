import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { WalletCheckout } from '../../fixtures/models/WalletCheckout.ts';
import { makePreference } from './support/checkout-visit.ts';
import { fillCardForm, frameInput } from './support/fill-card-form.ts';
import { expect, test } from './support/pages-test.ts';
import { payByCard } from './support/pay-by-card.ts';
import { sellerAt } from './support/seller.ts';

const CARD_DATA = {
  token: expect.stringMatching(/^[0-9a-f]{32}$/),
  issuer_id: expect.stringMatching(/^\d+$/),
  payment_method_id: 'master',
  transaction_amount: 1250.5,
  installments: 1,
  payment_method_option_id: null,
  processing_mode: 'aggregator',
  payer: { email: 'buyer@example.com', identification: { type: 'DNI', number: '12345678' } },
};

for (const { page: file, data } of [
  { page: 'payment', data: { selectedPaymentMethod: 'credit_card', formData: CARD_DATA } },
  { page: 'card-payment', data: CARD_DATA },
]) {
  test(`${file}.html pays as the documentation has it, and ends with the Status Screen`, async ({
    shopPage,
    pageShop,
  }) => {
    await shopPage.goto(`/${file}.html`);
    await fillCardForm(shopPage);

    await shopPage.locator('button[type="submit"]').click();

    const screen = shopPage.locator('#statusScreenBrick_container');
    await expect(screen).toContainText('¡Listo! Tu pago ya se acreditó');
    await expect(screen).toContainText('$ 1.250,50');
    expect(pageShop.posted).toEqual([data]);
  });
}

test('payment.html pays with a voucher as the documentation has it', async ({ shopPage, pageShop }) => {
  await shopPage.goto('/payment.html');
  const brick = new PaymentBrick(shopPage);

  await brick.payWith({ kind: 'ticket', id: 'rapipago', email: 'buyer@example.com' });

  await shopPage.waitForURL(/\/status-screen\.html\?payment_id=\d+$/);
  expect(pageShop.posted).toEqual([
    {
      selectedPaymentMethod: 'ticket',
      formData: {
        payment_method_id: 'rapipago',
        transaction_amount: 1250.5,
        payer: { email: 'buyer@example.com' },
      },
    },
  ]);
});

for (const [site, count] of [
  ['MLA', 4],
  ['MLB', 5],
  ['MLM', 6],
  ['MLC', 2],
  ['MCO', 4],
  ['MPE', 3],
  ['MLU', 4],
] as const) {
  test(`payment.html asks for all methods, and shows the ${count} of ${site}`, async ({ shopPage }) => {
    await shopPage.goto(`/payment.html?site=${site}`);

    await expect(shopPage.locator('#paymentBrick_container input[type="radio"]')).toHaveCount(count);
  });
}

test('card-form.html pays as the guide has it, and ends with the Status Screen', async ({
  shopPage,
  pageShop,
}) => {
  await shopPage.goto('/card-form.html');
  const control = (field: string) => shopPage.locator(`#form-checkout__${field}`);
  await frameInput(shopPage, 'cardNumber').fill('5031755734530604');
  await frameInput(shopPage, 'expirationDate').fill('1130');
  await frameInput(shopPage, 'securityCode').fill('123');
  await control('cardholderName').fill('APRO');
  await control('installments').selectOption('3');
  await control('identificationType').selectOption('DNI');
  await control('identificationNumber').fill('12345678');
  await control('cardholderEmail').fill('buyer@example.com');

  await control('submit').click();

  const screen = shopPage.locator('#statusScreenBrick_container');
  await expect(screen).toContainText('¡Listo! Tu pago ya se acreditó');
  expect(pageShop.posted).toEqual([
    {
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
      issuer_id: '1652',
      payment_method_id: 'master',
      transaction_amount: 1250.5,
      installments: 3,
      description: 'Descripción del producto',
      payer: { email: 'buyer@example.com', identification: { type: 'DNI', number: '12345678' } },
    },
  ]);
});

test('status-screen.html shows a payment that was made elsewhere', async ({ shopPage, emulator }) => {
  const id = await payByCard(emulator.url, 'FUND');

  await shopPage.goto(`/status-screen.html?payment_id=${id}`);

  const screen = shopPage.locator('#statusScreenBrick_container');
  await expect(screen).toContainText('Tu tarjeta no tiene fondos suficientes');
  await expect(screen).toContainText(id);
});

test('wallet.html leaves for the checkout, and the buyer comes back having paid', async ({
  shopPage,
  pageShop,
  emulator,
}) => {
  const back_urls = { success: `${pageShop.url}/status-screen.html` };
  const wanted = { back_urls, auto_return: 'approved' };
  const { id } = await makePreference(sellerAt(emulator.url, 'MLA'), wanted);
  await shopPage.goto(`/wallet.html?preference_id=${id}`);
  await shopPage.getByRole('button', { name: 'Pagar con Mercado Pago' }).click();
  await expect(shopPage).toHaveURL(`https://www.mercadopago.com.ar/checkout/v1/redirect?pref_id=${id}`);
  const checkout = new WalletCheckout(shopPage);
  await checkout.logIn();

  await checkout.pay();

  const screen = shopPage.locator('#statusScreenBrick_container');
  await expect(screen).toContainText('¡Listo! Tu pago ya se acreditó');
  await expect(screen).toContainText('$ 3.401,00');
});

for (const [file, container, controller] of [
  ['payment', 'paymentBrick_container', 'paymentBrickController'],
  ['card-payment', 'cardPaymentBrick_container', 'cardPaymentBrickController'],
] as const) {
  test(`the controller that ${file}.html keeps as ${controller} empties the container`, async ({
    shopPage,
  }) => {
    await shopPage.goto(`/${file}.html`);
    const brick = shopPage.locator(`#${container}`);
    await expect(brick.locator('form')).toBeVisible();

    await shopPage.evaluate(`window.${controller}.unmount()`);

    await expect(brick).toBeEmpty();
  });
}
