import { expect, test } from './support/brick-test.ts';

test('a paid card hands the shop the documented payload', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillEverything();

  await brick.submitButton.click();

  await expect.poll(() => brick.calls('submit')).toHaveLength(1);
  const [payload, additionalData] = (await brick.calls('submit'))[0] ?? [];
  expect(payload).toEqual({
    selectedPaymentMethod: 'credit_card',
    paymentType: 'credit_card',
    formData: {
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
      issuer_id: expect.stringMatching(/^\d+$/),
      payment_method_id: 'master',
      transaction_amount: 1250.5,
      installments: 1,
      payment_method_option_id: null,
      processing_mode: 'aggregator',
      payer: { email: 'buyer@example.com', identification: { type: 'DNI', number: '12345678' } },
    },
  });
  expect(additionalData).toEqual({
    bin: '50317557',
    lastFourDigits: '0604',
    cardholderName: 'APRO',
    paymentTypeId: 'credit_card',
  });
});

test('a debit card asks for no instalments', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.fillCard({ cardNumber: '4002768694395619' });
  await expect(brick.root.getByRole('img', { name: /visa/i }).last()).toBeVisible();

  await expect(brick.installmentsSelect()).toHaveCount(0);
});

test('with at most one instalment allowed there is nothing to choose', async ({ mountBrick }) => {
  const paymentMethods = { creditCard: 'all', maxInstallments: 1 };
  const brick = await mountBrick({ settings: { customization: { paymentMethods } } });

  await brick.fillCard({ cardNumber: '5031755734530604' });
  await expect(brick.root.getByRole('img', { name: 'Mastercard' }).last()).toBeVisible();

  await expect(brick.installmentsSelect()).toHaveCount(0);
});

test('only the instalments that the shop allows are offered', async ({ mountBrick }) => {
  const paymentMethods = { creditCard: 'all', minInstallments: 2, maxInstallments: 6 };
  const brick = await mountBrick({ settings: { customization: { paymentMethods } } });
  await brick.fillCard({ cardNumber: '5031755734530604' });

  const options = brick.root.locator('select option', { hasText: /^\d+x/ });

  await expect(options).toHaveText([/^2x/, /^3x/, /^6x/]);
});

test('a valid e-mail from the shop hides the e-mail field', async ({ mountBrick }) => {
  const brick = await mountBrick({
    settings: { initialization: { amount: 10, payer: { email: 'buyer@example.com' } } },
  });

  await expect(brick.root.locator('[name="EMAIL"]')).toHaveCount(0);
});

test('Mexico asks for no document', async ({ mountBrick }) => {
  const brick = await mountBrick({ site: 'MLM', options: { locale: 'es-MX' } });

  await expect(brick.root.locator('[name="HOLDER_NAME"]')).toBeVisible();
  await expect(brick.root.locator('[name="DOCUMENT"]')).toHaveCount(0);
});

test('the options are radios named by title and value proposition', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await expect(
    brick.root.getByRole('radio', { name: 'Tarjeta de crédito, Cuotas disponibles' }),
  ).toBeChecked();
  await expect(brick.root.getByRole('radio', { name: /^Tarjeta de débito/ })).not.toBeChecked();
});

test("the shop's own words replace the Brick's", async ({ mountBrick }) => {
  const texts = {
    formSubmit: 'Donar',
    cardholderName: { label: 'Titular' },
    paymentMethods: { creditCardTitle: 'Crédito' },
  };
  const brick = await mountBrick({
    settings: { customization: { paymentMethods: { creditCard: 'all' }, visual: { texts } } },
  });

  await expect(brick.submitButton).toHaveText('Donar');
  await expect(brick.root.getByLabel('Titular', { exact: true })).toBeVisible();
  await expect(brick.root.getByRole('radio', { name: /^Crédito,/ })).toBeAttached();
});

test('a new amount brings new instalments', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillCard({ cardNumber: '5031755734530604' });
  await expect(brick.installmentsSelect()).toContainText('1x $ 1.250,50');

  expect(await brick.page.evaluate('window.brickController.update({ amount: 300 })')).toBe(true);

  await expect(brick.installmentsSelect()).toContainText('1x $ 300,00');
});

test('an amount that is no number is not taken', async ({ mountBrick }) => {
  const brick = await mountBrick();

  expect(await brick.page.evaluate('window.brickController.update({ amount: "much" })')).toBe(false);

  expect(await brick.calls('error')).toMatchObject([[{ cause: 'amount_is_not_number_in_update' }]]);
});

test('without its button the Brick gives its data when asked', async ({ mountBrick }) => {
  const visual = { hidePaymentButton: true };
  const brick = await mountBrick({
    settings: { customization: { paymentMethods: { creditCard: 'all' }, visual } },
  });
  await brick.fillEverything();

  const payload = await brick.page.evaluate('window.brickController.getFormData()');

  await expect(brick.submitButton).toHaveCount(0);
  expect(payload).toMatchObject({ selectedPaymentMethod: 'credit_card', formData: { installments: 1 } });
  expect(await brick.page.evaluate('window.brickController.getAdditionalData()')).toMatchObject({
    cardholderName: 'APRO',
  });
});

test('unmounting leaves an empty container', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.page.evaluate('window.brickController.unmount()');

  await expect(brick.root.locator('*')).toHaveCount(0);
});
