import { expect, test } from './support/brick-test.ts';
import { seedOf } from './support/seed-of.ts';

test.describe('a variant with radios', () => {
  test.use({ emulatorSeed: seedOf({ installmentsControl: 'radios' }) });

  test('offers the instalments as visible radios', async ({ mountBrick }) => {
    const brick = await mountBrick();
    await brick.fillCard({ cardNumber: '5031755734530604' });

    await brick.root.getByRole('radio', { name: /^3x/ }).check();

    await expect(brick.root.getByRole('radio', { name: /^3x/ })).toBeChecked();
    await expect(brick.installmentsSelect()).toHaveCount(0);
  });
});

test.describe('a variant with a collapsed list', () => {
  test.use({ emulatorSeed: seedOf({ optionList: 'collapsed' }) });

  test('shows the card form when an option is chosen', async ({ mountBrick }) => {
    const brick = await mountBrick();
    await expect(brick.root.locator('[name="HOLDER_NAME"]')).toHaveCount(0);

    await brick.root.getByText('Tarjeta de crédito').click();

    await expect(brick.root.locator('[name="HOLDER_NAME"]')).toBeVisible();
    await expect(brick.frameInput('cardNumber')).toBeVisible();
  });

  test('opens on the default option of the shop', async ({ mountBrick }) => {
    const visual = { defaultPaymentOption: { debitCardForm: true } };
    const paymentMethods = { creditCard: 'all', debitCard: 'all' };
    const brick = await mountBrick({ settings: { customization: { paymentMethods, visual } } });

    await expect(brick.root.getByRole('radio', { name: /^Tarjeta de débito/ })).toBeChecked();
  });
});

test.describe('a variant that wipes', () => {
  test.use({ emulatorSeed: seedOf({ wipesParentFieldsOnBin: true }) });

  test('empties holder and document when the BIN answer arrives', async ({ mountBrick }) => {
    const brick = await mountBrick();
    await brick.root.locator('[name="HOLDER_NAME"]').fill('APRO');
    await brick.root.locator('[name="DOCUMENT"]').fill('12345678');

    await brick.fillCard({ cardNumber: '5031755734530604' });

    await expect(brick.root.locator('[name="HOLDER_NAME"]')).toHaveValue('');
    await expect(brick.root.locator('[name="DOCUMENT"]')).toHaveValue('');
  });
});

test.describe('a variant that remounts', () => {
  test.use({ emulatorSeed: seedOf({ remountsSecurityCode: true }) });

  test('pays with the security code of the new frame', async ({ mountBrick }) => {
    const brick = await mountBrick();
    await brick.fillEverything();

    await brick.submitButton.click();

    await expect.poll(() => brick.calls('submit')).toHaveLength(1);
  });
});

test.describe('a variant that reports BIN failures by their cause', () => {
  test.use({ emulatorSeed: seedOf({ binFailure: 'cause' }) });

  test('has the code as the cause', async ({ mountBrick }) => {
    const brick = await mountBrick();

    await brick.fillCard({ cardNumber: '9999999999999995' });

    await expect
      .poll(() => brick.calls('error'))
      .toEqual([
        [
          {
            type: 'non_critical',
            cause: 'no_payment_method_for_provided_bin',
            message: 'No payment method was found for the provided BIN',
          },
        ],
      ]);
  });
});

test('a double click submits once', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillEverything();

  await brick.submitButton.dblclick();

  await expect(brick.submitButton).toHaveText('Pago enviado');
  expect(await brick.calls('submit')).toHaveLength(1);
});

test.describe('a variant that takes a double click for two', () => {
  test.use({ emulatorSeed: seedOf({ doubleClick: 'submitsTwice' }) });

  test('submits two tokens', async ({ mountBrick }) => {
    const brick = await mountBrick();
    await brick.fillEverything();

    await brick.submitButton.dblclick();

    await expect.poll(() => brick.calls('submit')).toHaveLength(2);
    const tokens = (await brick.calls('submit')).map(([payload]) => JSON.stringify(payload));
    expect(new Set(tokens).size).toBe(2);
  });
});
