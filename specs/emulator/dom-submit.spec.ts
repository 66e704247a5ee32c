import { expect, test } from './support/brick-test.ts';

for (const name of ['payment', 'cardPayment'] as const) {
  test(`${name} has one submit button, inside the container`, async ({ mountBrick }) => {
    const brick = await mountBrick({ brick: name });

    await expect(brick.root.locator('form button[type="submit"]')).toHaveCount(1);
    await expect(brick.submitButton).toBeVisible();
  });
}

for (const locale of ['pt-BR', 'es-AR']) {
  test(`in ${locale} the button says Pagar`, async ({ mountBrick }) => {
    const brick = await mountBrick({ options: { locale } });

    await expect(brick.submitButton).toHaveText('Pagar');
  });
}

test('the button stands in a wrapper with a data-testid', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await expect(brick.root.locator('[data-testid="submit-wrapper"] button')).toHaveCount(1);
});

test("the container tells the Brick's button from one of the shop with the same words", async ({
  mountBrick,
}) => {
  const brick = await mountBrick({
    prepare: (page) =>
      page.evaluate("document.body.insertAdjacentHTML('beforeend', '<button>Pagar</button>')"),
  });

  await expect(brick.page.getByRole('button', { name: 'Pagar' })).toHaveCount(2);
  await expect(brick.root.getByRole('button', { name: 'Pagar' })).toHaveCount(1);
});
