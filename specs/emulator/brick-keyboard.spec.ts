import { held } from '../support/held.ts';
import { expect, test } from './support/brick-test.ts';
import { focusedField, pressTab } from './support/focused-field.ts';
import { seedOf } from './support/seed-of.ts';

test('Tab goes through the form in the order in which it is read', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.root.getByRole('radio').first().focus();

  const visited = await pressTab(brick.page, 8);

  expect(visited).toEqual([
    'cardNumber',
    'expirationDate',
    'securityCode',
    'HOLDER_NAME',
    'n_1ghw4',
    'DOCUMENT',
    'EMAIL',
    'submit',
  ]);
});

test('the arrows change the option', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.root.getByRole('radio').first().focus();

  await brick.page.keyboard.press('ArrowDown');

  await expect(brick.root.getByRole('radio').nth(1)).toBeChecked();
});

for (const field of ['HOLDER_NAME', 'DOCUMENT', 'EMAIL'] as const) {
  test(`Enter in ${field} submits`, async ({ mountBrick }) => {
    const brick = await mountBrick();
    await brick.fillEverything();

    await brick.root.locator(`[name="${field}"]`).press('Enter');

    await expect.poll(() => brick.calls('submit')).toHaveLength(1);
  });
}

for (const field of ['cardNumber', 'expirationDate', 'securityCode'] as const) {
  test(`Enter in the frame of ${field} submits`, async ({ mountBrick }) => {
    const brick = await mountBrick();
    await brick.fillEverything();

    await brick.frameInput(field).press('Enter');

    await expect.poll(() => brick.calls('submit')).toHaveLength(1);
  });
}

test('the focus goes to the first wrong field, in a frame', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillEverything();
  await brick.fillCard({ securityCode: '1' });

  await brick.submitButton.click();

  await expect.poll(() => focusedField(brick.page)).toBe('securityCode');
  await expect(brick.frameInput('securityCode')).toHaveAccessibleDescription('Revisa el código de seguridad');
});

test('the focus goes to the first wrong field, in the page', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillEverything();
  await brick.root.locator('[name="DOCUMENT"]').fill('1');
  await brick.root.locator('[name="EMAIL"]').fill('');

  await brick.submitButton.click();

  await expect.poll(() => focusedField(brick.page)).toBe('DOCUMENT');
});

test('a click counts although the field left behind grows a problem', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.page.setViewportSize({ width: 320, height: 1400 });
  await brick.root.locator('[name="EMAIL"]').fill('a@');

  await brick.submitButton.click();

  await expect(brick.submitButton).toHaveAccessibleDescription('Completa todos los datos para continuar');
});

test.describe('a variant with radios', () => {
  test.use({ emulatorSeed: seedOf({ installmentsControl: 'radios' }) });

  test('has its instalments chosen by the arrows, with what they come to', async ({ mountBrick }) => {
    const brick = await mountBrick();
    await brick.fillCard({ cardNumber: '5031755734530604' });
    await brick.root.getByRole('radio', { name: /^1x/ }).check();

    await brick.page.keyboard.press('ArrowDown');

    const chosen = brick.root.getByRole('radio', { name: /^2x/ });
    await expect(chosen).toBeChecked();
    await expect(chosen).toBeFocused();
    await expect(chosen).toHaveAccessibleDescription(/^\(\$ [\d.,]+\)$/);
  });
});

test.describe('a variant that replaces the security code and wipes', () => {
  test.use({ emulatorSeed: seedOf({ remountsSecurityCode: true, wipesParentFieldsOnBin: true }) });

  for (const field of ['securityCode', 'HOLDER_NAME'] as const) {
    test(`keeps the focus in ${field} when the BIN answer arrives`, async ({ mountBrick }) => {
      const { until, release } = held();
      const brick = await mountBrick({
        prepare: (page) =>
          page.route('**/v1/payment_methods/**', async (route) => {
            await until;
            await route.continue();
          }),
      });
      await brick.fillCard({ cardNumber: '5031755734530604' });
      const target =
        field === 'securityCode' ? brick.frameInput(field) : brick.root.locator(`[name="${field}"]`);
      await target.click();
      const replaced = await brick.root.locator('iframe[name="securityCode"]').elementHandle();

      release();
      await expect(brick.installmentsSelect()).toBeVisible();
      // The new frame takes the focus only when it is there: until then the old one still has it.
      await expect.poll(() => replaced?.evaluate((frame) => frame.isConnected)).toBe(false);

      await expect.poll(() => focusedField(brick.page)).toBe(field);
      await expect(target).toBeFocused();
      await brick.page.keyboard.type('123');
      await expect(target).toHaveValue('123');
    });
  }
});
