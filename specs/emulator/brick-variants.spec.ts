import { drawVariant, type Variant } from '../../emulator/brick/variant.ts';
import { expect, test } from './support/brick-test.ts';

/** A seed whose variant differs from the plain one in exactly the named ways, telemetry and delay aside. */
function seedOf(wanted: Partial<Variant>): string {
  const plain = {
    installmentsControl: 'select',
    optionList: 'open',
    wipesParentFieldsOnBin: false,
    remountsSecurityCode: false,
  };
  const target = Object.entries({ ...plain, ...wanted });
  for (let number = 0; number < 10_000; number += 1) {
    const variant = new Map(Object.entries(drawVariant(`spec-${number}`)));
    if (target.every(([name, value]) => variant.get(name) === value)) return `spec-${number}`;
  }
  throw new Error(`No seed draws ${JSON.stringify(wanted)}; widen the search.`);
}

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
