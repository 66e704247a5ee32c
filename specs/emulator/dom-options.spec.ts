import { expect, test } from './support/brick-test.ts';
import { seedOf } from './support/seed-of.ts';

const initialization = { amount: 10 };

test('the payment options are native radios', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await expect(brick.root.locator('input[type="radio"]')).toHaveCount(2);
});

test('the buyer reads the title of an option, then its value proposition', async ({ mountBrick }) => {
  const brick = await mountBrick();

  const option = brick.root.locator('[class*="mp-checkout-bricks__selector"]').first();

  await expect(option).toHaveText(/^Tarjeta de crédito\s*Cuotas disponibles$/);
});

test('an option is chosen by a forced check of its covered radio', async ({ mountBrick }) => {
  const brick = await mountBrick();
  const debit = brick.root.getByRole('radio', { name: /^Tarjeta de débito/ });

  await debit.check({ force: true });

  await expect(debit).toBeChecked();
});

test('an option is chosen by a click on its text', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.root.getByText('Tarjeta de débito').click();

  await expect(brick.root.getByRole('radio', { name: /^Tarjeta de débito/ })).toBeChecked();
});

test('the radio of an option lies under what the buyer sees', async ({ mountBrick }) => {
  const brick = await mountBrick();
  const debit = brick.root.getByRole('radio', { name: /^Tarjeta de débito/ });

  const hitsItself = await debit.evaluate((radio) => {
    const { x, y, width, height } = radio.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === radio;
  });

  expect(hitsItself, 'a click at the radio hits the radio').toBe(false);
});

test('choosing an option that is chosen already keeps what was typed', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.root.locator('[name="HOLDER_NAME"]').fill('APRO');

  await brick.root.getByText('Tarjeta de crédito').click();

  await expect(brick.root.getByRole('radio', { name: /^Tarjeta de crédito/ })).toBeChecked();
  await expect(brick.root.locator('[name="HOLDER_NAME"]')).toHaveValue('APRO');
});

test.describe('a variant whose list of several is collapsed', () => {
  test.use({ emulatorSeed: seedOf({ optionList: 'collapsed' }) });

  test('a single option stands open on its form all the same', async ({ mountBrick }) => {
    const brick = await mountBrick({
      settings: { customization: { paymentMethods: { creditCard: 'all' } } },
    });

    await expect(brick.frameInput('cardNumber')).toBeVisible();
  });

  for (const [form, title] of [
    ['creditCardForm', /^Tarjeta de crédito/],
    ['debitCardForm', /^Tarjeta de débito/],
  ] as const) {
    test(`the default option ${form} is chosen from the start`, async ({ mountBrick }) => {
      const visual = { defaultPaymentOption: { [form]: true } };
      const paymentMethods = { creditCard: 'all', debitCard: 'all' };
      const brick = await mountBrick({ settings: { customization: { paymentMethods, visual } } });

      await expect(brick.root.getByRole('radio', { name: title })).toBeChecked();
      await expect(brick.frameInput('cardNumber')).toBeVisible();
    });
  }
});

for (const [locale, option, name] of [
  ['pt-BR', 'creditCard', 'Cartão de crédito, Parcelamento disponível'],
  ['es-AR', 'creditCard', 'Tarjeta de crédito, Cuotas disponibles'],
  ['es-AR', 'debitCard', /^Tarjeta de débito,/],
] as const) {
  test(`in ${locale} the option ${option} has its known name`, async ({ mountBrick }) => {
    const brick = await mountBrick({
      options: { locale },
      settings: { initialization, customization: { paymentMethods: { [option]: 'all' } } },
    });

    await expect(brick.root.getByRole('radio', { name })).toBeAttached();
  });
}

test('the shop can give every option a name of its own', async ({ mountBrick }) => {
  const texts = {
    paymentMethods: {
      creditCardTitle: 'Own credit',
      creditCardValueProp: 'in parts',
      debitCardTitle: 'Own debit',
      debitCardValueProp: 'at once',
    },
  };
  const paymentMethods = { creditCard: 'all', debitCard: 'all' };
  const brick = await mountBrick({
    settings: { initialization, customization: { paymentMethods, visual: { texts } } },
  });

  await expect(brick.root.getByRole('radio', { name: 'Own credit, in parts' })).toBeAttached();
  await expect(brick.root.getByRole('radio', { name: 'Own debit, at once' })).toBeAttached();
});
