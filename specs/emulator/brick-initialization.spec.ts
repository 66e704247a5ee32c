import { expect, test } from './support/brick-test.ts';

for (const [key, words] of [
  ["''", 'your public key is required'],
  ["'secret'", "your public key isn't valid"],
] as const) {
  test(`a public key ${key} is refused`, async ({ replicaBrowser, shop }) => {
    const page = await replicaBrowser.newPage();
    await page.goto(shop.url);

    await expect(page.evaluate(`void new MercadoPago(${key})`)).rejects.toThrow(words);

    await page.close();
  });
}

test('a second Brick in one container is drawn too, and reported', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.page.evaluate(`window.mountBrick({
    brick: 'payment', publicKey: 'TEST-MLA-spec-public', options: { locale: 'es-AR' },
    settings: { initialization: { amount: 10 }, customization: { paymentMethods: { creditCard: 'all' } } },
  })`);

  await expect(brick.root.getByTestId('payment-form')).toHaveCount(2);
  expect(await brick.calls('error')).toMatchObject([[{ cause: 'already_initialized' }]]);
});

test('a method that the Brick does not have is a warning, not an error', async ({ mountBrick }) => {
  const paymentMethods = { creditCard: 'all', carrierPigeon: 'all' };
  const brick = await mountBrick({ settings: { customization: { paymentMethods } } });

  await expect(brick.root.getByRole('radio')).toHaveCount(1);
  expect(await brick.calls('error')).toEqual([]);
});

test('without any method the Brick says that none was chosen', async ({ mountBrick }) => {
  const brick = await mountBrick({ ready: false, settings: { customization: { paymentMethods: {} } } });

  await expect
    .poll(() => brick.calls('error'))
    .toMatchObject([
      [{ type: 'critical', cause: 'missing_payment_type', message: 'No payment type was selected' }],
    ]);
});

test('the core methods answer with the data of the account', async ({ mountBrick }) => {
  const brick = await mountBrick();

  const types = await brick.page.evaluate(
    "new MercadoPago('TEST-MLA-spec-public').getIdentificationTypes().then((all) => all.map(({ id }) => id))",
  );

  expect(types).toContain('DNI');
});
