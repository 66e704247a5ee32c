import { expect, type MountOptions, test } from './support/brick-test.ts';

const RAPIPAGO: MountOptions = {
  settings: {
    initialization: { amount: 1250.5, payer: { email: 'buyer@example.com' } },
    customization: { paymentMethods: { ticket: ['rapipago'] } },
  },
};

test('a Brick that goes before its form is read pays nothing', async ({ mountBrick }) => {
  const brick = await mountBrick(RAPIPAGO);

  await brick.page.evaluate(`new Promise((resolve) => {
    document.querySelector('#brick button[type="submit"]').click();
    window.brickController.unmount();
    setTimeout(resolve);
  })`);

  expect(await brick.calls('submit')).toEqual([]);
});

test('a Brick that is gone takes no update, and tells nobody', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.page.evaluate('window.brickController.unmount()');

  const taken = await brick.page.evaluate(
    '[{ amount: 10 }, { amount: "much" }].map((change) => window.brickController.update(change))',
  );

  expect(taken).toEqual([false, false]);
  expect(await brick.calls('error')).toEqual([]);
});

test('a Brick that is gone has no form data', async ({ mountBrick }) => {
  const brick = await mountBrick({
    settings: {
      initialization: { amount: 10 },
      customization: { paymentMethods: { creditCard: 'all' }, visual: { hidePaymentButton: true } },
    },
  });
  await brick.page.evaluate('window.brickController.unmount()');

  await expect(brick.page.evaluate('window.brickController.getFormData()')).rejects.toThrow('was unmounted');
  expect(await brick.calls('error')).toEqual([]);
});
