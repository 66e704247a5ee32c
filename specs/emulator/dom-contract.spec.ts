import { expect, test } from './support/brick-test.ts';
import { seedOf } from './support/seed-of.ts';

test('the container may have any id', async ({ mountBrick }) => {
  const brick = await mountBrick({
    ready: false,
    prepare: (page) =>
      page.evaluate(`{
        const own = document.createElement('section');
        own.id = 'own-container';
        document.body.append(own);
        const { MercadoPago } = window;
        window.MercadoPago = class extends MercadoPago {
          bricks() {
            const builder = super.bricks();
            return { create: (brick, _id, settings) => builder.create(brick, 'own-container', settings) };
          }
        };
      }`),
  });

  await expect(brick.page.locator('#own-container form')).toBeVisible();
  await expect(brick.root).toBeEmpty();
});

test('the form is part of the page: no shadow root, and no frames but those of the card', async ({
  mountBrick,
}) => {
  const brick = await mountBrick();

  const shadows = await brick.page.evaluate(
    "[...document.querySelectorAll('*')].filter((node) => node.shadowRoot).length",
  );

  expect(shadows, 'elements with a shadow root').toBe(0);
  await expect(brick.root.locator('iframe')).toHaveCount(3);
  await expect(brick.page.locator('#brick form [name="HOLDER_NAME"]')).toBeVisible();
});

test('the form has the class of payment forms', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await expect(brick.root.locator('form.mp-checkout-bricks__payment-form')).toHaveCount(1);
});

test('the form has the data-testid of payment forms', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await expect(brick.root.locator('[data-testid="payment-form"]')).toHaveCount(1);
});

const KNOWN_CLASSES = ['mp-checkout-bricks__payment-form', 'mp-checkout-bricks__selector', 'active'];

for (const emulatorSeed of [seedOf({}), seedOf({ installmentsControl: 'radios' })]) {
  test.describe(`under the seed ${emulatorSeed}`, () => {
    test.use({ emulatorSeed });

    test('every class name but the three known ones ends in the same six characters', async ({
      mountBrick,
    }) => {
      const brick = await mountBrick();

      const classes = await brick.root
        .locator('[class]')
        .evaluateAll((nodes) => nodes.flatMap((node) => [...node.classList]));

      const hashed = classes.filter((name) => !KNOWN_CLASSES.includes(name));
      const tails = hashed.map((name) => /-(\w{6})$/.exec(name)?.[1] ?? `none in ${name}`);
      expect([...new Set(tails)]).toEqual([expect.stringMatching(/^\w{6}$/)]);
    });
  });
}

test('a second Brick that nobody unmounted leaves two forms', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.page.evaluate(`window.mountBrick({
    brick: 'payment', publicKey: 'TEST-MLA-spec-public', options: { locale: 'es-AR' },
    settings: { initialization: { amount: 10 }, customization: { paymentMethods: { creditCard: 'all' } } },
  })`);

  await expect(brick.root.locator('form')).toHaveCount(2);
});

for (const [name, methods] of [
  ['payment', ['getAdditionalData', 'getFormData', 'unmount', 'update']],
  ['cardPayment', ['getAdditionalData', 'getFormData', 'unmount', 'update']],
] as const) {
  test(`the controller of ${name} can do what the documentation says`, async ({ mountBrick }) => {
    const brick = await mountBrick({ brick: name });
    await expect.poll(() => brick.calls('created')).toHaveLength(1);

    const found = await brick.page.evaluate(
      "Object.entries(window.brickController).filter(([, value]) => typeof value === 'function').map(([key]) => key)",
    );

    expect(found).toEqual(expect.arrayContaining([...methods]));
  });
}

test('the page works under the name localhost without TLS', async ({ mountBrick, shop }) => {
  const { port } = new URL(shop.url);
  const brick = await mountBrick({ prepare: (page) => page.goto(`http://localhost:${port}/`) });
  await brick.fillEverything();

  await brick.submitButton.click();

  await expect.poll(() => brick.calls('submit')).toHaveLength(1);
});
