import { expect, test } from './support/brick-test.ts';
import { reviewedSettings } from './support/reviewed-settings.ts';
import { reviewing } from './support/reviewing.ts';
import { seedOf } from './support/seed-of.ts';

test('the first step asks to go on, the last one to pay', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings() });
  await expect(brick.submitButton).toHaveText('Continuar');

  await reviewing(brick);

  await expect(brick.submitButton).toHaveText('Pagar');
  await expect(brick.root.locator('iframe').first()).toBeHidden();
  expect(await brick.calls('submit')).toEqual([]);
});

test('an incomplete form does not go on', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings() });

  await brick.submitButton.click();

  await expect(brick.root.getByText('Completa todos los datos para continuar')).toBeVisible();
  await expect.poll(() => brick.calls('error')).toMatchObject([[{ cause: 'incomplete_fields' }]]);
  expect(await brick.calls('nextStep')).toEqual([]);
});

test('the review says with what, where to, for whom', async ({ mountBrick }) => {
  const { review } = await reviewing(await mountBrick({ settings: reviewedSettings() }));

  const lines = async (card: 'payment' | 'shipping' | 'billing') =>
    (await review.card(card).locator('h3, h4, p').allInnerTexts()).join('\n');
  expect(await lines('payment')).toBe(
    'Medio de pago\nMastercard terminada en 0604\n3x $ 498,91\nDatos del comprador\nbuyer@example.com',
  );
  expect(await lines('shipping')).toBe(
    'Datos de envío\nExpress · $ 50,00\nLlega mañana\nAvenida Corrientes 1234, Piso 3\nSan Nicolás, Buenos Aires, CABA\nCP C1043AAZ\nTocar el timbre dos veces',
  );
  expect(await lines('billing')).toBe(
    'Datos de facturación\nAna Silva\nIdentificación fiscal: 20-12345678-9\nRégimen fiscal: Responsable inscripto\nDNI 12345678\nAvenida Corrientes 1234, Piso 3\nSan Nicolás, Buenos Aires, CABA\nCP C1043AAZ',
  );
});

for (const [given, shown] of [
  [undefined, ['Medio de pago', 'Datos de envío', 'Datos de facturación']],
  [
    ['shipping', 'payment_method', 'billing'],
    ['Datos de envío', 'Medio de pago', 'Datos de facturación'],
  ],
  [['billing'], ['Datos de facturación', 'Medio de pago', 'Datos de envío']],
] as const) {
  test(`reviewCardsOrder ${given ?? 'left out'} gives ${shown.join(', ')}`, async ({ mountBrick }) => {
    const brick = await mountBrick({ settings: reviewedSettings({}, { reviewCardsOrder: given }) });
    await reviewing(brick);

    const titles = brick.root.getByRole('heading', { level: 3 });
    await expect(titles).toHaveText([...shown, 'Detalle de la compra']);
  });
}

test('what the shop does not give has no card', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings({ shipping: undefined, billing: undefined }) });
  await reviewing(brick);

  await expect(brick.root.getByRole('heading', { level: 3 })).toHaveText([
    'Medio de pago',
    'Detalle de la compra',
  ]);
});

test('the review is called back with its name, and shipping and billing with nothing', async ({
  mountBrick,
}) => {
  const brick = await mountBrick({ settings: reviewedSettings() });
  const { review } = await reviewing(brick);
  await review.edit('shipping');
  await review.edit('billing');
  await review.edit('payment');

  await expect.poll(() => brick.calls('previousStep')).toEqual([['payment']]);
  expect(await brick.calls('nextStep')).toEqual([['review']]);
  expect(await brick.calls('editShipping')).toEqual([[]]);
  expect(await brick.calls('editBilling')).toEqual([[]]);
});

test.describe('with steps of other names', () => {
  test.use({ emulatorSeed: seedOf({ stepNames: 'long', wipesParentFieldsOnBin: true }) });

  test('the callbacks say those', async ({ mountBrick }) => {
    const brick = await mountBrick({ settings: reviewedSettings() });
    const { review } = await reviewing(brick);
    await review.back();

    await expect.poll(() => brick.calls('previousStep')).toEqual([['payment_form']]);
    expect(await brick.calls('nextStep')).toEqual([['review_confirm']]);
  });
});

for (const way of ['back', 'edit'] as const) {
  test(`the form has kept what was typed: ${way}`, async ({ mountBrick }) => {
    const brick = await mountBrick({ settings: reviewedSettings() });
    const { review } = await reviewing(brick);

    await (way === 'back' ? review.back() : review.edit('payment'));

    await expect(brick.frameInput('cardNumber')).toHaveValue('5031 7557 3453 0604');
    await expect(brick.root.locator('[name="HOLDER_NAME"]')).toHaveValue('APRO');
    await expect(brick.installmentsSelect()).toHaveValue('3');
    await brick.submitButton.click();
    await review.waitUntilShown();
  });
}

test('each step takes the focus with its heading', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings() });
  const { review } = await reviewing(brick);
  await expect(brick.root.getByRole('heading', { name: 'Revisa tu compra' })).toBeFocused();

  await review.back();

  await expect(brick.root.getByRole('heading', { name: 'Medios de pago' })).toBeFocused();
});

test('a form without a title takes the focus itself', async ({ mountBrick }) => {
  const settings = reviewedSettings(
    {},
    { paymentMethods: { creditCard: 'all' }, visual: { hideFormTitle: true } },
  );
  const brick = await mountBrick({ settings });
  const { review } = await reviewing(brick);

  await review.back();

  await expect(brick.root.locator('form')).toBeFocused();
});

test('no part of the purchase can be changed while it is paid', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings(), submitAnswer: 'hang' });
  const model = await reviewing(brick);
  await model.submit();

  await expect(brick.submitButton).toHaveText('Procesando tu pago');
  const others = brick.root.locator('button[type="button"]');
  await expect(others).toHaveCount(4);
  await expect(others.and(brick.root.locator(':disabled'))).toHaveCount(4);
});
