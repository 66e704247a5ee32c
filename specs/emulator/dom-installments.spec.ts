import { expect, test } from './support/brick-test.ts';
import { seedOf } from './support/seed-of.ts';

const MASTER = { cardNumber: '5031755734530604' };
const ONE_OF = /^\d+x/;

test('no instalments are offered before the card is known', async ({ mountBrick }) => {
  const brick = await mountBrick();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await brick.page.route('**/v1/payment_methods/installments**', async (route) => {
    await held;
    await route.continue();
  });
  const asked = brick.page.waitForRequest('**/v1/payment_methods/installments**');
  await brick.fillCard(MASTER);
  await asked;
  await expect(brick.installmentsSelect()).toHaveCount(0);

  release();

  await expect(brick.installmentsSelect()).toBeVisible();
});

test('as a select, each option starts with its number, which is its value too', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillCard(MASTER);
  const options = brick.installmentsSelect().locator('option', { hasText: ONE_OF });
  await expect(options.first()).toHaveText(/^1x /);

  const pairs = await options.evaluateAll((all) =>
    all.map((option) => [option.textContent?.split('x')[0], option.getAttribute('value')]),
  );

  expect(pairs.map(([words]) => words)).toEqual(pairs.map(([, value]) => value));
});

test('the select starts with none chosen', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.fillCard(MASTER);

  await expect(brick.installmentsSelect().locator('option').first()).toHaveAttribute('value', '');
  await expect(brick.installmentsSelect()).toHaveValue('');
});

const MUST_CHOOSE = 'Escolha uma opção para avançar';

for (const installmentsControl of ['select', 'radios'] as const) {
  test.describe(`a variant with instalments as ${installmentsControl}`, () => {
    test.use({ emulatorSeed: seedOf({ installmentsControl }) });

    test('says in Portuguese that one must be chosen, even to pay at once', async ({ mountBrick }) => {
      const brick = await mountBrick({ options: { locale: 'pt-BR' } });
      await brick.fillCard(MASTER);
      await expect(brick.root.getByText('Selecione o número de parcelas')).toBeVisible();

      await brick.submitButton.click();

      await expect(brick.root.getByText(MUST_CHOOSE)).toBeVisible();
      expect(await brick.calls('submit')).toEqual([]);
    });
  });
}

test.describe('a variant with instalments as radios', () => {
  test.use({ emulatorSeed: seedOf({ installmentsControl: 'radios' }) });

  test('pays with the radio that the buyer clicked, without force', async ({ mountBrick }) => {
    const brick = await mountBrick();
    await brick.fillCard(MASTER);
    await brick.root.getByRole('radio', { name: /^3x/ }).click();
    await brick.fillCard({ expirationDate: '1130', securityCode: '123' });
    await brick.root.locator('[name="HOLDER_NAME"]').fill('APRO');
    await brick.root.locator('[name="DOCUMENT"]').fill('12345678');
    await brick.root.locator('[name="EMAIL"]').fill('buyer@example.com');

    await brick.submitButton.click();

    const formData = { installments: 3 };
    await expect.poll(() => brick.calls('submit')).toMatchObject([[{ formData }, {}]]);
  });
});
