import { expect, test } from './support/brick-test.ts';

test('the amount stands above the button', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await expect(brick.root.getByTestId('submit-wrapper')).toContainText('Total$ 1.250,50');
});

test('the amount follows the chosen instalments', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillCard({ cardNumber: '5031755734530604' });

  await brick.installmentsSelect().selectOption('3');

  await expect(brick.root.getByTestId('submit-wrapper')).toContainText('Total$ 1.496,72');
});

test('the amount follows an update', async ({ mountBrick }) => {
  const brick = await mountBrick();

  await brick.page.evaluate('window.brickController.update({ amount: 99.5 })');

  await expect(brick.root.getByTestId('submit-wrapper')).toContainText('Total$ 99,50');
});

test('in English the amount is written as browsers write it', async ({ mountBrick }) => {
  const brick = await mountBrick({ site: 'MLB', options: { locale: 'en-US' } });

  await expect(brick.root.getByTestId('submit-wrapper')).toContainText('TotalR$1,250.50');
});

test('Argentina reads what the credit of the chosen instalments costs', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.fillCard({ cardNumber: '5031755734530604' });

  await brick.installmentsSelect().selectOption('3');

  await expect(brick.installmentsSelect()).toHaveAccessibleDescription('CFT 151,00% · TEA 118,00%');
});

test('instalments that come to no more than the price are said to be free of interest', async ({
  mountBrick,
}) => {
  const brick = await mountBrick({
    prepare: (page) =>
      page.route('**/v1/payment_methods/installments?**', async (route) => {
        const response = await route.fetch();
        const [offer] = await response.json();
        const free = { installments: 2, installment_amount: 625.25, total_amount: 1250.5, labels: [] };
        const [single, two, ...others] = offer.payer_costs;
        const json = [{ ...offer, payer_costs: [single, { ...two, ...free }, ...others] }];
        await route.fulfill({ response, json });
      }),
  });

  await brick.fillCard({ cardNumber: '5031755734530604' });

  await expect(brick.installmentsSelect().locator('option[value="2"]')).toHaveText(
    '2x $ 625,25 ($ 1.250,50) sin interés',
  );
});
