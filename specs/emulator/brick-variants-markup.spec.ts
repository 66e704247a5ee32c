import { expect, test } from './support/brick-test.ts';
import { seedOf } from './support/seed-of.ts';

test.describe('a variant with its marks apart', () => {
  test.use({ emulatorSeed: seedOf({ formMarks: 'apart' }) });

  test('has class and data-testid of the form on two elements', async ({ mountBrick }) => {
    const brick = await mountBrick();

    await expect(brick.root.locator('form.mp-checkout-bricks__payment-form')).toHaveCount(1);
    await expect(brick.root.getByTestId('payment-form')).toHaveCount(1);
    await expect(brick.root.locator('form[data-testid]')).toHaveCount(0);
  });
});

for (const problemTag of ['p', 'span', 'div'] as const) {
  for (const problemRole of ['alert', 'none'] as const) {
    test.describe(`a variant whose problems are a ${problemTag} of role ${problemRole}`, () => {
      test.use({ emulatorSeed: seedOf({ problemTag, problemRole }) });

      test('shows them in that markup, tied to the field', async ({ mountBrick }) => {
        const brick = await mountBrick();
        await brick.submitButton.click();

        const problem = brick.root.locator(problemTag, { hasText: /^Completa este dato$/ }).first();

        await expect(problem).toBeVisible();
        expect(await problem.getAttribute('role')).toBe(problemRole === 'alert' ? 'alert' : null);
        await expect(brick.root.locator('[name="HOLDER_NAME"]')).toHaveAccessibleDescription(
          'Completa este dato',
        );
        await expect(brick.submitButton).toHaveAccessibleDescription(
          'Completa todos los datos para continuar',
        );
      });
    });
  }
}

test('names that nobody recorded are those of the seed', async ({ mountBrick }) => {
  const brick = await mountBrick();
  const option = brick.root.getByRole('radio').first();

  const attributes = await option.evaluate((node) =>
    ['id', 'name', 'value'].map((name) => node.getAttribute(name)),
  );

  expect(attributes).toEqual(['n_1pmA6-0', 'n_1pmA6', 'v_2kd0a0']);
  await expect(brick.root.locator('select').first()).toHaveAttribute('name', 'n_1ghw4');
});

test('the select of issuers is named by the seed', async ({ mountBrick }) => {
  const brick = await mountBrick({
    prepare: (page) =>
      page.route('**/v1/payment_methods/**', async (route) => {
        const response = await route.fetch();
        const answer = await response.json();
        const other = { id: '2', name: 'Another bank' };
        const json = route.request().url().includes('/search')
          ? answer
          : route.request().url().includes('/installments')
            ? [answer[0], { ...answer[0], issuer: other }]
            : [...answer, other];
        await route.fulfill({ response, json });
      }),
  });

  await brick.fillCard({ cardNumber: '5031755734530604' });

  await expect(brick.root.getByLabel('Selecciona el banco emisor')).toHaveAttribute('name', 'n_7tz3c');
});
