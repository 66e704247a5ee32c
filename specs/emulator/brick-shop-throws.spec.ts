import { expect, test } from './support/brick-test.ts';

const MOUNT_WITH_A_FAULT = `(() => {
  const bricks = new MercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' }).bricks();
  return new Promise((onReady, onError) => bricks.create('cardPayment', 'brick', {
    initialization: { amount: 10 },
    callbacks: { onReady, onError, onBinChange: () => { throw new Error('The shop failed'); } },
  }));
})()`;

test('an onBinChange that throws does not keep the form from its instalments', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.page.evaluate('window.brickController.unmount()');
  await brick.page.evaluate(MOUNT_WITH_A_FAULT);

  await brick.fillCard({ cardNumber: '5031755734530604' });

  await expect(brick.installmentsSelect()).toContainText('1x $ 10,00');
});
