import { expect, test } from './support/brick-test.ts';

const FIELDS = ['cardNumber', 'expirationDate', 'securityCode'] as const;

for (const field of FIELDS) {
  test(`the frame ${field} has an input whose id and name are its own name`, async ({ mountBrick }) => {
    const brick = await mountBrick();

    await expect(brick.frameInput(field)).toBeVisible();
    await expect(brick.frameInput(field)).toHaveAttribute('name', field);
  });

  test(`the four foreign inputs of the frame ${field} have the class hide, and are not seen`, async ({
    mountBrick,
  }) => {
    const brick = await mountBrick();
    const foreign = brick.root.frameLocator(`iframe[name="${field}"]`).locator('input.hide');

    await expect(foreign).toHaveCount(4);
    await expect(foreign.filter({ visible: true })).toHaveCount(0);
  });
}

test('the address of every frame says secure-fields', async ({ mountBrick }) => {
  const brick = await mountBrick();

  for (const field of FIELDS) {
    await expect(brick.root.locator(`iframe[name="${field}"]`)).toHaveAttribute('src', /secure-fields/);
  }
});

test('a card number is shown in groups of four', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.fillCard({ cardNumber: '5031755734530604' });

  await expect(brick.frameInput('cardNumber')).toHaveValue('5031 7557 3453 0604');
});

for (const typed of ['1130', '11/30']) {
  test(`an expiration date may be typed as ${typed}`, async ({ mountBrick }) => {
    const brick = await mountBrick();

    await brick.fillCard({ expirationDate: typed });

    await expect(brick.frameInput('expirationDate')).toHaveValue('11/30');
    await expect(brick.frameInput('expirationDate')).toHaveAttribute('aria-invalid', 'false');
  });
}

for (const locale of ['pt-BR', 'es-AR']) {
  test(`in ${locale} the card number has its known placeholder`, async ({ mountBrick }) => {
    const brick = await mountBrick({ options: { locale } });

    await expect(brick.frameInput('cardNumber')).toHaveAttribute('placeholder', '1234 1234 1234 1234');
  });
}

test('fill works in every frame', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.fillCard({ cardNumber: '5031755734530604', expirationDate: '1130', securityCode: '123' });

  for (const field of FIELDS) {
    await expect(brick.frameInput(field)).toHaveAttribute('aria-invalid', 'false');
  }
});

for (const [field, typed, shown] of [
  ['cardNumber', '5031755734530604', '5031 7557 3453 0604'],
  ['expirationDate', '1130', '11/30'],
  ['securityCode', '123', '123'],
] as const) {
  test(`after a click and a clear, ${field} takes keys one by one`, async ({ mountBrick }) => {
    const brick = await mountBrick();
    const input = brick.frameInput(field);
    await input.fill('9');
    await input.click();
    await input.clear();

    await input.pressSequentially(typed);
    await input.press('Tab');

    await expect(input).toHaveValue(shown);
    await expect(input).toHaveAttribute('aria-invalid', 'false');
  });
}
