import { axeFindings } from '../support/axe-findings.ts';
import { expect, type MountOptions, test } from './support/brick-test.ts';
import type { MountedBrick } from './support/mounted-brick.ts';
import { seedOf } from './support/seed-of.ts';

const THEMES = ['default', 'dark', 'flat', 'bootstrap'] as const;
const themed = (theme: (typeof THEMES)[number]): MountOptions => ({ builder: { theme } });

async function makeMistakes(brick: MountedBrick): Promise<void> {
  await brick.submitButton.click();
  await expect(brick.submitButton).toHaveAccessibleDescription('Completa todos los datos para continuar');
}

for (const theme of THEMES) {
  test(`axe finds nothing in a filled form of the theme ${theme}`, async ({ mountBrick }) => {
    const brick = await mountBrick(themed(theme));
    await brick.fillEverything();

    expect(await axeFindings(brick.page, '#brick')).toEqual([]);
  });

  test(`axe finds nothing in a form full of mistakes of the theme ${theme}`, async ({ mountBrick }) => {
    const brick = await mountBrick(themed(theme));
    await makeMistakes(brick);

    expect(await axeFindings(brick.page, '#brick')).toEqual([]);
  });
}

test('axe looks into the card frames too', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.frameInput('securityCode').evaluate((input) => {
    for (const name of ['aria-label', 'placeholder']) input.removeAttribute(name);
  });

  expect(await axeFindings(brick.page, '#brick')).toContainEqual(
    expect.stringMatching(/^label .*iframe\[name="securityCode"\] > #securityCode$/),
  );
});

test('axe finds nothing in a form without title and button', async ({ mountBrick }) => {
  const visual = { hideFormTitle: true, hidePaymentButton: true };
  const customization = { paymentMethods: { creditCard: 'all', debitCard: 'all' }, visual };
  const brick = await mountBrick({ settings: { customization } });

  expect(await axeFindings(brick.page, '#brick')).toEqual([]);
});

for (const submitAnswer of ['hang', 'reject', 'resolve'] as const) {
  test(`axe finds nothing after a payment whose onSubmit does this: ${submitAnswer}`, async ({
    mountBrick,
  }) => {
    const brick = await mountBrick({ submitAnswer });
    await brick.fillEverything();
    await brick.submitButton.click();
    await expect.poll(() => brick.calls('submit')).toHaveLength(1);

    expect(await axeFindings(brick.page, '#brick')).toEqual([]);
  });
}

test('axe finds nothing in the Card Payment Brick', async ({ mountBrick }) => {
  const brick = await mountBrick({ brick: 'cardPayment' });

  expect(await axeFindings(brick.page, '#brick')).toEqual([]);
});

test('axe finds nothing in the skeleton', async ({ mountBrick }) => {
  const prepare: MountOptions['prepare'] = (page) => page.route('**/bricks/**', () => {});
  const brick = await mountBrick({ prepare, ready: false });
  await expect(brick.root.getByRole('status')).toBeVisible();

  expect(await axeFindings(brick.page, '#brick')).toEqual([]);
});

test.describe('a variant with radios, a collapsed list and silent problems', () => {
  test.use({
    emulatorSeed: seedOf({ installmentsControl: 'radios', optionList: 'collapsed', problemRole: 'none' }),
  });

  test('axe finds nothing in its list', async ({ mountBrick }) => {
    const brick = await mountBrick();

    expect(await axeFindings(brick.page, '#brick')).toEqual([]);
  });

  test('axe finds nothing in its instalments and mistakes', async ({ mountBrick }) => {
    const brick = await mountBrick();
    await brick.root.getByText('Tarjeta de crédito').click();
    await brick.fillCard({ cardNumber: '5031755734530604' });
    await expect(brick.root.getByRole('radio', { name: /^3x/ })).toBeVisible();
    await makeMistakes(brick);

    expect(await axeFindings(brick.page, '#brick')).toEqual([]);
  });
});
