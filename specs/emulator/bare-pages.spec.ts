import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { barePage } from './support/bare-page.ts';
import { fillCardForm } from './support/fill-card-form.ts';
import { expect, test } from './support/pages-test.ts';
import { payByCard } from './support/pay-by-card.ts';

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

  await shopPage.waitForURL(/\/status-screen\.html\?.*payment_id=\d+$/);
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
    await shopPage.goto(barePage('payment', site));

    await expect(shopPage.locator('#paymentBrick_container input[type="radio"]')).toHaveCount(count);
  });
}

test('status-screen.html shows a payment that was made elsewhere', async ({ shopPage, emulator }) => {
  const id = await payByCard(emulator.url, 'FUND');

  await shopPage.goto(`/status-screen.html?payment_id=${id}`);

  const screen = shopPage.locator('#statusScreenBrick_container');
  await expect(screen).toContainText('Tu tarjeta no tiene fondos suficientes');
  await expect(screen).toContainText(id);
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
