import { expect, type MountOptions, test } from './support/brick-test.ts';
import { seedOf } from './support/seed-of.ts';

const cash = (site: 'MLA' | 'MLM' | 'MLB', paymentMethods: object, payer: object = {}): MountOptions => ({
  site,
  settings: { initialization: { amount: 500, payer }, customization: { paymentMethods } },
});

test('Pix asks for the e-mail alone, and draws no code', async ({ mountBrick }) => {
  const brick = await mountBrick(cash('MLB', { bankTransfer: 'all' }));

  await expect(brick.root.locator('input:visible:not([type="radio"]), select')).toHaveCount(1);
  await expect(brick.root.locator('[name="EMAIL"]')).toBeVisible();
  await expect(brick.root.locator('img, canvas')).toHaveCount(0);
});

test('an e-mail that the shop knows is not asked for, and is submitted', async ({ mountBrick }) => {
  const brick = await mountBrick(cash('MLB', { bankTransfer: 'all' }, { email: 'maria@example.com' }));

  await brick.submitButton.click();

  await expect
    .poll(() => brick.calls('submit'))
    .toMatchObject([[{ formData: { payer: { email: 'maria@example.com' } } }, null]]);
  await expect(brick.root.locator('[name="EMAIL"]')).toHaveCount(0);
});

test('an e-mail that is none is told, and nothing is sent', async ({ mountBrick }) => {
  const brick = await mountBrick(cash('MLA', { ticket: ['rapipago'] }));
  await brick.root.locator('[name="EMAIL"]').fill('maria');

  await brick.root.locator('[name="EMAIL"]').press('Enter');

  await expect(brick.root.getByText('Revisa el e-mail, por ejemplo nombre@email.com')).toBeVisible();
  expect(await brick.calls('submit')).toEqual([]);
});

test('a message about the whole form goes with its last problem', async ({ mountBrick }) => {
  const brick = await mountBrick(cash('MLA', { ticket: ['rapipago'] }));
  await brick.submitButton.click();
  await expect(brick.root.getByText('Completa todos los datos para continuar')).toBeVisible();

  await brick.root.locator('[name="EMAIL"]').fill('maria@example.com');

  await expect(brick.root.getByText('Completa todos los datos para continuar')).toHaveCount(0);
});

test('PayCash is paid in nine places, none of which is chosen yet', async ({ mountBrick }) => {
  const brick = await mountBrick(cash('MLM', { ticket: ['paycash'] }));
  const places = brick.root.getByRole('radiogroup', { name: 'Elige dónde quieres pagar' });

  await expect(places.getByRole('radio')).toHaveCount(9);
  await brick.submitButton.click();

  await expect(places).toHaveAccessibleDescription('Elige una opción para avanzar');
  await expect(places.getByRole('radio').first()).toBeFocused();
});

test('OXXO is paid at OXXO: there is nothing to choose', async ({ mountBrick }) => {
  const brick = await mountBrick(cash('MLM', { ticket: ['oxxo'] }));

  await expect(brick.root.getByRole('radiogroup')).toHaveCount(1);
});

test.describe('a variant with places in a select', () => {
  test.use({ emulatorSeed: seedOf({ placesControl: 'select' }) });

  test('a place is chosen in a select', async ({ mountBrick }) => {
    const brick = await mountBrick(cash('MLM', { atm: ['banamex'] }, { email: 'a@example.com' }));
    const select = brick.root.getByLabel('Elige un lugar');
    await brick.submitButton.click();
    await expect(select).toHaveAccessibleDescription('Elige una opción para avanzar');

    await select.selectOption('Chedraui');
    await brick.submitButton.click();

    const formData = { payment_method_id: 'banamex', metadata: { payment_point: 'chedraui' } };
    await expect.poll(() => brick.calls('submit')).toMatchObject([[{ formData }, null]]);
  });
});

test('without payment points the method itself is the place', async ({ mountBrick }) => {
  const brick = await mountBrick({
    ...cash('MLM', { ticket: ['paycash'] }, { email: 'a@example.com' }),
    prepare: (page) => page.route('**/payment_points**', (route) => route.fulfill({ status: 500 })),
  });

  await brick.submitButton.click();

  const formData = { payment_method_id: 'paycash', metadata: { payment_point: 'paycash' } };
  await expect.poll(() => brick.calls('submit')).toMatchObject([[{ formData }, null]]);
});

test('with a hidden button the shop reads the data of any method', async ({ mountBrick }) => {
  const paymentMethods = { ticket: ['rapipago'] };
  const brick = await mountBrick({
    settings: {
      initialization: { amount: 500, payer: { email: 'a@example.com' } },
      customization: { paymentMethods, visual: { hidePaymentButton: true } },
    },
  });

  const data = await brick.page.evaluate(
    'window.brickController.getFormData().then(async (first) => [first, await window.brickController.getAdditionalData()])',
  );

  expect(data).toEqual([
    {
      selectedPaymentMethod: 'ticket',
      paymentType: 'ticket',
      formData: {
        payment_method_id: 'rapipago',
        transaction_amount: 500,
        payer: { email: 'a@example.com' },
      },
    },
    null,
  ]);
});
