import { expect, test } from './support/brick-test.ts';

test('the button is busy while the shop has not answered', async ({ mountBrick }) => {
  const brick = await mountBrick({ submitAnswer: 'hang' });
  await brick.fillEverything();

  await brick.submitButton.click();

  await expect(brick.submitButton).toHaveAttribute('aria-busy', 'true');
  await expect.poll(() => brick.calls('submit')).toHaveLength(1);
});

test('a rejection shows a message, and the next try has a new token', async ({ mountBrick }) => {
  const brick = await mountBrick({ submitAnswer: 'reject' });
  await brick.fillEverything();
  await brick.submitButton.click();
  await expect(brick.root.getByRole('alert')).toContainText('no se pudo procesar el pago');

  await brick.submitButton.click();

  await expect.poll(() => brick.calls('submit')).toHaveLength(2);
  const tokens = (await brick.calls('submit')).map(([payload]) => JSON.stringify(payload));
  expect(new Set(tokens).size).toBe(2);
});

test('a resolved submission cannot be sent again', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillEverything();
  await brick.submitButton.click();
  await expect(brick.submitButton).toHaveText('Pago enviado');

  await brick.submitButton.click();

  expect(await brick.calls('submit')).toHaveLength(1);
});

test('an onSubmit that throws leaves the form usable, with a message', async ({ mountBrick }) => {
  const brick = await mountBrick({ submitAnswer: 'throw' });
  await brick.fillEverything();

  await brick.submitButton.click();

  await expect(brick.root.getByRole('alert')).toContainText('no se pudo procesar el pago');
  await expect(brick.submitButton).toHaveText('Pagar');
});

test('an onSubmit without a promise leaves the form usable, with no word of success', async ({
  mountBrick,
}) => {
  const brick = await mountBrick({ submitAnswer: 'nothing' });
  await brick.fillEverything();

  await brick.submitButton.click();

  await expect.poll(() => brick.calls('submit')).toHaveLength(1);
  await expect(brick.submitButton).toHaveText('Pagar');
  await expect(brick.root.getByRole('alert')).toHaveCount(0);
});
