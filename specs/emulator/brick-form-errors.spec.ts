import { expect, test } from './support/brick-test.ts';

test('an empty form can be submitted, and says what is missing', async ({ mountBrick }) => {
  const brick = await mountBrick({ options: { locale: 'pt-BR' } });

  await brick.submitButton.click();

  await expect(brick.root.getByText('Preencha todos os dados para continuar')).toBeVisible();
  await expect(brick.root.getByText('Dado obrigatório')).toHaveCount(6);
  expect(await brick.calls('error')).toMatchObject([[{ type: 'non_critical', cause: 'incomplete_fields' }]]);
});

test('the first invalid field gets the focus', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillCard({ cardNumber: '5031755734530604', expirationDate: '1130', securityCode: '123' });
  await expect(brick.installmentsSelect()).toBeVisible();

  await brick.submitButton.click();

  await expect(brick.root.locator('[name="HOLDER_NAME"]')).toBeFocused();
});

test('a problem is read out with its field', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.submitButton.click();

  const holder = brick.root.locator('[name="HOLDER_NAME"]');

  await expect(holder).toHaveAccessibleDescription('Completa este dato');
  await expect(brick.frameInput('cardNumber')).toHaveAccessibleDescription('Completa este dato');
  await expect(brick.frameInput('cardNumber')).toHaveAttribute('aria-invalid', 'true');
});

test('instalments must be chosen even for a single one', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillEverything();
  await brick.installmentsSelect().selectOption('');

  await brick.submitButton.click();

  await expect(brick.root.getByText('Elige una opción para avanzar')).toBeVisible();
  expect(await brick.calls('submit')).toEqual([]);
});

test('a BIN that nobody knows is reported after its digits were', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.fillCard({ cardNumber: '9999999999999995' });

  await expect(
    brick.root.getByText('No pudimos obtener la información de pago. Intenta otra tarjeta'),
  ).toBeVisible();
  expect(await brick.calls('bin')).toEqual([['99999999']]);
  expect(await brick.calls('error')).toEqual([
    [
      {
        type: 'non_critical',
        cause: 'missing_payment_information',
        message: 'no_payment_method_for_provided_bin',
      },
    ],
  ]);
});

for (const [what, paymentMethods, cardNumber, message] of [
  [
    'a type that is not enabled',
    { creditCard: 'all' },
    '4002768694395619',
    'payment_method_not_in_allowed_types',
  ],
  [
    'a brand that is left out',
    { creditCard: ['visa'] },
    '5031755734530604',
    'payment_method_not_in_allowed_methods',
  ],
  [
    'no instalments in the range',
    { creditCard: 'all', minInstallments: 90 },
    '5031755734530604',
    'no_installments_in_selected_range',
  ],
] as const) {
  test(`a card of ${what} is refused as ${message}`, async ({ mountBrick }) => {
    const brick = await mountBrick({ settings: { customization: { paymentMethods } } });

    await brick.fillCard({ cardNumber });

    await expect.poll(() => brick.calls('error')).toMatchObject([[{ message }]]);
  });
}

test('a submission while the BIN is looked up is refused', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.page.route('**/v1/payment_methods/search**', () => undefined);
  await brick.fillCard({ cardNumber: '5031755734530604' });
  await expect.poll(() => brick.calls('bin')).toHaveLength(1);

  await brick.submitButton.click();

  await expect
    .poll(() => brick.calls('error'))
    .toMatchObject([[{ cause: 'submit_attempt_while_fetching_payment_info' }]]);
});

test('a token that is refused leaves the form usable', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillEverything();
  await brick.page.route('**/v1/card_tokens**', (route) =>
    route.fulfill({ status: 500, json: { message: 'an error occurred doing POST card_token' } }),
  );

  await brick.submitButton.click();

  await expect
    .poll(() => brick.calls('error'))
    .toMatchObject([[{ type: 'non_critical', cause: 'secure_fields_card_token_creation_failed' }]]);
  await expect(brick.submitButton).toHaveText('Pagar');
});
