import { z } from 'zod';
import { PaymentBrick } from '../../fixtures/models/PaymentBrick.ts';
import { expect, test } from './support/brick-test.ts';
import type { MountedBrick } from './support/mounted-brick.ts';
import { ITEMS, reviewedSettings, SHIPPING } from './support/reviewed-settings.ts';
import { MASTER, reviewing } from './support/reviewing.ts';

const update = ({ page }: MountedBrick, change: unknown) =>
  page.evaluate(`window.brickController.update(${JSON.stringify(change)})`);
const nextStep = ({ page }: MountedBrick) => page.evaluate('window.brickController.nextStep()');

const dataSchema = z.looseObject({ formData: z.looseObject({ token: z.string() }) });

const ticket = { kind: 'ticket', id: 'rapipago', email: 'buyer@example.com' } as const;
const byTicket = () => reviewedSettings({}, { paymentMethods: { ticket: 'all' } });

test('new shipping is shown and submitted', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: byTicket() });
  const model = await reviewing(brick, ticket);
  const receiverAddress = { streetName: 'Florida', streetNumber: '7', zipCode: 'C1005AAA' };

  const isTaken = await update(brick, { shipping: { ...SHIPPING, shippingMode: 'Retiro', receiverAddress } });

  expect(isTaken).toBe(true);
  await expect(brick.root.getByText('Retiro · $ 50,00')).toBeVisible();
  await expect(brick.root.getByText('Buenos Aires')).toHaveCount(1);
  await model.submit();
  const shipments = { receiver_address: { street_name: 'Florida', street_number: 7, zip_code: 'C1005AAA' } };
  await expect
    .poll(() => brick.calls('submit'))
    .toMatchObject([[{ formData: { additional_info: { shipments } } }, null]]);
});

for (const [part, change, words] of [
  ['items', { items: { ...ITEMS, totalItemsAmount: 9000 } }, '$ 9.000,00'],
  ['billing', { billing: { taxIdentificationNumber: '30-1' } }, 'Identificación fiscal: 30-1'],
  [
    'discounts',
    { discounts: { totalDiscountsAmount: 7, discountsList: [{ name: 'SIETE', value: 7 }] } },
    'SIETE',
  ],
  ['amount', { amount: 77 }, '$ 77,00'],
] as const) {
  test(`${part} can be updated while they are reviewed`, async ({ mountBrick }) => {
    const brick = await mountBrick({ settings: byTicket() });
    await reviewing(brick, ticket);

    expect(await update(brick, change)).toBe(true);

    await expect(brick.root.getByText(words, { exact: true })).toBeVisible();
  });
}

test('an amount that was updated in the review is the one that is submitted', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: byTicket() });
  const model = await reviewing(brick, ticket);
  await update(brick, { amount: 77 });

  await model.submit();

  await expect
    .poll(() => brick.calls('submit'))
    .toMatchObject([[{ formData: { transaction_amount: 77 } }, null]]);
});

test('an amount with other instalments sends the buyer of a card back to choose', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings() });
  const model = await reviewing(brick);
  const asked = brick.page.waitForResponse('**/installments**');
  await update(brick, { amount: 2000 });
  await asked;
  await expect(brick.root.locator('dd').last()).toHaveText('$ 2.000,00');

  await model.submit();

  await expect(brick.root.getByText('Elige una opción para avanzar')).toBeVisible();
  await expect.poll(() => brick.calls('previousStep')).toHaveLength(1);
  expect(await brick.calls('submit')).toEqual([]);
});

for (const [mistake, change] of [
  ['items without a list', { items: { totalItemsAmount: 1 } }],
  ['shipping that is none', { shipping: 'Express' }],
  ['nothing', {}],
  ['nothing that it knows', { payer: { email: 'other@example.com' } }],
  ['null', null],
] as const) {
  test(`an update with ${mistake} is refused`, async ({ mountBrick }) => {
    const brick = await mountBrick({ settings: reviewedSettings() });

    expect(await update(brick, change)).toBe(false);

    expect(await brick.calls('error')).toMatchObject([
      [{ type: 'non_critical', cause: 'payment_review_invalid_update_object' }],
    ]);
  });
}

test('an update that is wrong in part changes nothing', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: byTicket() });
  await reviewing(brick, ticket);

  expect(await update(brick, { amount: 77, discounts: {} })).toBe(false);

  await expect(brick.root.getByText('$ 1.250,50')).toBeVisible();
});

test('an amount that is none is refused as in any form', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: reviewedSettings() });

  expect(await update(brick, { amount: 'much' })).toBe(false);

  expect(await brick.calls('error')).toMatchObject([[{ cause: 'amount_is_not_number_in_update' }]]);
});

test('shipping that nobody edits cannot be added later', async ({ mountBrick }) => {
  const brick = await mountBrick({
    settings: reviewedSettings({ shipping: undefined }),
    without: ['onClickEditShippingData'],
  });

  expect(await update(brick, { shipping: SHIPPING })).toBe(false);
});

test('nextStep goes on without the button, and says which step it is', async ({ mountBrick }) => {
  const customization = { paymentMethods: { creditCard: 'all' }, visual: { hidePaymentButton: true } };
  const brick = await mountBrick({ settings: reviewedSettings({}, customization) });
  expect(await nextStep(brick)).toBe('payment');
  await expect(brick.root.getByText('Completa este dato').first()).toBeVisible();
  await new PaymentBrick(brick.page, '#brick').fill(MASTER);

  expect(await nextStep(brick)).toBe('review');
  expect(await nextStep(brick)).toBe('review');

  await expect(brick.root.getByRole('heading', { name: 'Revisa tu compra' })).toBeVisible();
  await expect(brick.submitButton).toHaveCount(0);
  expect(await brick.calls('nextStep')).toEqual([['review']]);
  expect(await brick.calls('submit')).toEqual([]);
});

test('getFormData in the review has what was bought, and each time a new token', async ({ mountBrick }) => {
  const customization = { paymentMethods: { creditCard: 'all' }, visual: { hidePaymentButton: true } };
  const brick = await mountBrick({ settings: reviewedSettings({}, customization) });
  await new PaymentBrick(brick.page, '#brick').fill(MASTER);
  await nextStep(brick);

  const getFormData = async () =>
    dataSchema.parse(await brick.page.evaluate('window.brickController.getFormData()'));
  const first = await getFormData();
  const second = await getFormData();

  expect(first).toMatchObject({
    selectedPaymentMethod: 'credit_card',
    formData: { installments: 3, additional_info: { items: [{ title: 'Auriculares' }, { title: 'Funda' }] } },
  });
  expect(second.formData.token).not.toBe(first.formData.token);
});
