import { expect, test } from './support/brick-test.ts';

const initialization = { amount: 10 };
const paymentMethods = { creditCard: 'all', debitCard: 'all' };
const withVisual = (visual: object) => ({ initialization, customization: { paymentMethods, visual } });

test('without its title the Brick starts with the options', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: withVisual({ hideFormTitle: true }) });

  await expect(brick.root.getByRole('heading', { name: 'Medios de pago' })).toHaveCount(0);
});

test('without its button the Brick never submits', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: withVisual({ hidePaymentButton: true }) });
  await brick.fillEverything();

  await brick.frameInput('securityCode').press('Enter');
  await brick.page.evaluate('window.brickController.getFormData()');

  expect(await brick.calls('submit')).toEqual([]);
});

const BACKGROUND = { default: '#ffffff', dark: '#111823', flat: '#ffffff', bootstrap: '#ffffff' };

for (const theme of ['default', 'dark', 'flat', 'bootstrap'] as const) {
  test(`the theme ${theme} styles the form`, async ({ mountBrick }) => {
    const brick = await mountBrick({ settings: withVisual({ style: { theme } }) });

    const variable = await brick.variable('formBackgroundColor');

    expect(variable).toBe(BACKGROUND[theme]);
  });
}

test('a theme of the builder holds for all its Bricks', async ({ mountBrick }) => {
  const brick = await mountBrick({ builder: { theme: 'dark' } });

  expect(await brick.variable('formBackgroundColor')).toBe('#111823');
});

test("a Brick's own theme comes before that of its builder", async ({ mountBrick }) => {
  const brick = await mountBrick({
    builder: { theme: 'dark' },
    settings: withVisual({ style: { theme: 'flat' } }),
  });

  expect(await brick.variable('formBackgroundColor')).toBe('#ffffff');
});

// Source: sdk-js docs, visual customization of the Bricks.
const CUSTOM_VARIABLES =
  'textPrimaryColor textSecondaryColor inputBackgroundColor formBackgroundColor baseColor baseColorFirstVariant baseColorSecondVariant secondaryColor errorColor successColor secondarySuccessColor outlinePrimaryColor outlineSecondaryColor buttonTextColor fontSizeExtraExtraSmall fontSizeExtraSmall fontSizeSmall fontSizeMedium fontSizeLarge fontSizeExtraLarge fontWeightNormal fontWeightSemiBold formInputsTextTransform inputVerticalPadding inputHorizontalPadding inputFocusedBoxShadow inputErrorFocusedBoxShadow inputBorderWidth inputFocusedBorderWidth borderRadiusSmall borderRadiusMedium borderRadiusLarge borderRadiusFull formPadding';

for (const [name, property, value] of [
  ['fontSizeExtraExtraSmall', 'fontSize', '9px'],
  ['borderRadiusFull', 'borderRadius', '3px'],
] as const) {
  test(`${name} changes something that is seen`, async ({ mountBrick }) => {
    const customVariables = { [name]: value };
    const brick = await mountBrick({ settings: withVisual({ style: { customVariables } }) });

    const styles = await brick.root
      .locator('form *')
      .evaluateAll((nodes, key) => nodes.map((node) => getComputedStyle(node)[key]), property);

    expect(styles).toContain(value);
  });
}

test('every documented variable reaches the form', async ({ mountBrick }) => {
  const names = CUSTOM_VARIABLES.split(' ');
  const customVariables = Object.fromEntries(names.map((name, index) => [name, `${index + 1}px`]));
  const brick = await mountBrick({ settings: withVisual({ style: { customVariables } }) });

  const missing: string[] = [];
  for (const [name, value] of Object.entries(customVariables)) {
    if ((await brick.variable(name)) !== value) missing.push(name);
  }

  expect(missing).toEqual([]);
});
