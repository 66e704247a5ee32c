import { expect, test } from './support/fields-test.ts';

test('a field shows its placeholder, and another after an update', async ({ mountFields }) => {
  const fields = await mountFields({ securityCode: { placeholder: 'CVV' } });
  await expect(fields.input('securityCode')).toHaveAttribute('placeholder', 'CVV');

  await fields.run(`fields.securityCode.update({ placeholder: 'Ej.: 123' })`);

  await expect(fields.input('securityCode')).toHaveAttribute('placeholder', 'Ej.: 123');
});

test('a field wears its styles, written either way', async ({ mountFields }) => {
  const style = { color: 'rgb(1, 2, 3)', 'font-size': '21px', marginTop: '8px', placeholderColor: 'red' };
  const fields = await mountFields({ cardNumber: { placeholder: '1234', style } });

  const input = fields.input('cardNumber');

  await expect(input).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(input).toHaveCSS('font-size', '21px');
  await expect(input).toHaveCSS('margin-top', '8px');
  await expect
    .poll(() => input.evaluate((element) => getComputedStyle(element, '::placeholder').color))
    .toBe('rgb(255, 0, 0)');
});

test('an update changes one style and keeps the others', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: { style: { color: 'rgb(1, 2, 3)', fontSize: '21px' } } });

  await fields.run(`fields.cardNumber.update({ style: { color: 'rgb(4, 5, 6)' } })`);

  await expect(fields.input('cardNumber')).toHaveCSS('color', 'rgb(4, 5, 6)');
  await expect(fields.input('cardNumber')).toHaveCSS('font-size', '21px');
});

test('a field that is mounted again looks as it did after its update', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: { style: { fontSize: '21px' } } });
  await fields.run(`fields.cardNumber.update({ style: { color: 'rgb(4, 5, 6)' } })`);

  await fields.run(`fields.cardNumber.unmount().mount('securityCode')`);

  await expect(fields.input('cardNumber')).toHaveCSS('color', 'rgb(4, 5, 6)');
  await expect(fields.input('cardNumber')).toHaveCSS('font-size', '21px');
});

test('a style that frames do not accept is left out, and the console says so', async ({ mountFields }) => {
  const warnings: string[] = [];
  const fields = await mountFields(
    { cardNumber: { style: { background: 'url(https://x.example)', color: 'rgb(1, 2, 3)' } } },
    { prepare: async (page) => page.on('console', (message) => warnings.push(message.text())) },
  );

  await expect(fields.input('cardNumber')).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(fields.input('cardNumber')).toHaveCSS('background-image', 'none');
  expect(warnings.join()).toContain('style background is not one of color, fontFamily');
});

test('a frame loads the fonts that it is given', async ({ mountFields }) => {
  const src = 'https://fonts.googleapis.com/css2?family=Roboto';
  const sheet = { contentType: 'text/css', body: '#cardNumber { font-style: italic }' };

  const fields = await mountFields(
    { cardNumber: { customFonts: [{ src }] } },
    { prepare: (page) => page.route(src, (route) => route.fulfill(sheet)) },
  );

  await expect(fields.input('cardNumber')).toHaveCSS('font-style', 'italic');
});

test('screen readers hear the label, and whether the field is required', async ({ mountFields }) => {
  const fields = await mountFields({ securityCode: { srLabel: 'Security code', ariaRequired: false } });

  await expect(fields.input('securityCode')).toHaveAccessibleName('Security code');
  await expect(fields.input('securityCode')).toHaveAttribute('aria-required', 'false');
  await expect(fields.page.getByTitle('Security code')).toBeVisible();
});

test('an update marks a field as invalid, and takes the mark away', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: {} });

  await fields.run('fields.cardNumber.update({ invalid: true })');
  await expect(fields.input('cardNumber')).toHaveAttribute('aria-invalid', 'true');
  await fields.run('fields.cardNumber.update({ invalid: false })');

  await expect(fields.input('cardNumber')).toHaveAttribute('aria-invalid', 'false');
});

test('what is updated before the frame has loaded is not lost', async ({ openPage }) => {
  const page = await openPage(`<div id="code"></div>
    <script src="https://sdk.mercadopago.com/js/v2"></script>
    <script>new MercadoPago('TEST-MLA-spec-public').fields.create('securityCode').mount('code')
      .update({ placeholder: 'CVV', invalid: true, settings: { length: 4, mode: 'mandatory' } });</script>`);
  const input = page.frameLocator('iframe[name="securityCode"]').locator('#securityCode');

  await expect(input).toHaveAttribute('placeholder', 'CVV');
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await input.fill('123');
  await expect(input).toHaveAttribute('aria-invalid', 'true');
});

for (const [mode, shown] of [
  ['short', '11/30'],
  ['full', '11/2030'],
  [undefined, '11/2030'],
] as const) {
  test(`a year of four digits in mode ${mode} is shown as ${shown}`, async ({ mountFields }) => {
    const fields = await mountFields({ expirationDate: { mode } });

    await fields.input('expirationDate').fill('112030');

    await expect(fields.input('expirationDate')).toHaveValue(shown);
  });
}

test('settings change what is valid, and the page hears of it at once', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: { enableLuhnValidation: true } });
  await fields.input('cardNumber').fill('5031755734530605');
  await expect
    .poll(() => fields.heard('validityChange'))
    .toEqual([{ field: 'cardNumber', errorMessages: [] }]);

  await fields.run(`fields.cardNumber.update({ settings: { length: 16, validation: 'standard' } })`);

  const errorMessages = [{ message: 'card number rejected on Luhn Validation.', cause: 'invalid_value' }];
  await expect
    .poll(async () => (await fields.heard('validityChange')).at(-1))
    .toEqual({ field: 'cardNumber', errorMessages });
  expect(await fields.heard('change')).toHaveLength(1);
});

test('a code of four digits can be typed before the card is known', async ({ mountFields }) => {
  const fields = await mountFields({ securityCode: {} });

  await fields.input('securityCode').fill('12345');

  await expect(fields.input('securityCode')).toHaveValue('1234');
});

test('focus and blur of a field move the cursor', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: {}, securityCode: {} });

  await fields.run('fields.securityCode.focus()');
  await expect(fields.input('securityCode')).toBeFocused();
  await fields.run('fields.securityCode.blur()');

  await expect.poll(() => fields.heard('blur')).toEqual([{ field: 'securityCode' }]);
  await expect(fields.input('securityCode')).not.toBeFocused();
});

test('focus of the module takes the buyer to the first field, and blur takes him away', async ({
  mountFields,
}) => {
  const fields = await mountFields({ cardNumber: {}, securityCode: {} });

  await fields.run('mp.fields.focus()');
  await expect(fields.input('cardNumber')).toBeFocused();
  await fields.run('mp.fields.blur()');

  await expect(fields.input('cardNumber')).not.toBeFocused();
});

test('every call of a field can be followed by another', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: {} });

  const outcome = await fields.outcome(`(() => {
    const field = fields.cardNumber;
    const noop = () => {};
    return field.unmount().mount('cardNumber').on('ready', noop).update({}).focus().blur() === field;
  })()`);

  expect(outcome).toEqual({ value: true });
});
