import { expect, test } from './support/brick-test.ts';
import { reviewedSettings } from './support/reviewed-settings.ts';
import { reviewing } from './support/reviewing.ts';

const OWN = {
  componentTitle: 'Revisá todo',
  payerDetailsTitle: 'Quién',
  shippingDetailsTitle: 'Adónde',
  billingDetailsTitle: 'A nombre de',
  paymentMethodDetailsTitle: 'Con qué',
  detailsTitle: 'Qué',
  summaryItemsTitle: 'Cosas',
  summaryShippingTitle: 'Correo',
  summaryDiscountTitle: 'Menos',
  summaryYouPayTitle: 'Total a pagar',
  summaryTotalTitle: 'En total',
};

const titled = (reviewConfirm: object) =>
  reviewedSettings({}, { paymentMethods: { creditCard: 'all' }, visual: { texts: { reviewConfirm } } });

test('every text of reviewConfirm can be replaced', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: titled(OWN) });
  await reviewing(brick);

  const { root } = brick;
  expect(await root.getByRole('heading').allInnerTexts()).toEqual([
    'Revisá todo',
    'Con qué',
    'Quién',
    'Adónde',
    'A nombre de',
    'Qué',
  ]);
  expect(await root.locator('dt').allInnerTexts()).toEqual([
    'Cosas',
    'Correo',
    'Menos',
    'BIENVENIDA',
    'BLACKFRIDAY10',
    'Total a pagar',
    'En total',
  ]);
});

test('an empty text keeps the default', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: titled({ componentTitle: '' }) });
  await reviewing(brick);

  await expect(brick.root.getByRole('heading', { level: 2 })).toHaveText('Revisa tu compra');
});

for (const [locale, title, edit, pay] of [
  ['es-AR', 'Revisa tu compra', 'Modificar', 'Pagar'],
  ['pt-BR', 'Revise sua compra', 'Alterar', 'Pagar'],
  ['en-US', 'Review your purchase', 'Edit', 'Pay'],
] as const) {
  test(`in ${locale} the review is "${title}"`, async ({ mountBrick }) => {
    const brick = await mountBrick({ options: { locale }, settings: reviewedSettings() });
    const { review } = await reviewing(brick);

    await expect(review.heading).toHaveText(title);
    await expect(brick.submitButton).toHaveText(pay);
    await expect(review.card('shipping').getByRole('button')).toHaveText(edit);
  });
}
