import { expect, test } from './support/brick-test.ts';

const MOUNT_ANOTHER = `(() => {
  const container = document.createElement('div');
  container.id = 'another';
  document.body.append(container);
  const bricks = new MercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' }).bricks();
  return new Promise((onReady, onError) => bricks.create('cardPayment', 'another', {
    initialization: { amount: 10 },
    callbacks: { onReady, onError },
  }));
})()`;

test('a label names the field of its own Brick', async ({ mountBrick }) => {
  const { page } = await mountBrick();
  await page.evaluate(MOUNT_ANOTHER);
  const another = page.locator('#another');

  await another.getByText('Nombre del titular').click();

  await expect(another.locator('[name="HOLDER_NAME"]')).toBeFocused();
});
