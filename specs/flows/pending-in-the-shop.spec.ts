import type { Page } from '@playwright/test';
import { expect, type Order } from 'brickwright';
import { test } from '../support/kept-page-test.ts';

test('a Pix is shown with its code and time', { tag: '@MLB' }, async ({
  checkout,
  page,
  payerEmail,
  shop,
}) => {
  const order = await checkout.order();

  const { id, next_action: action } = await choose(page, shop.url, pixOf(order, payerEmail));
  await page.goto(`${shop.url}/payment_status?payment_id=${id}`);

  await expect(checkout.message).toContainText(action.qr_code);
  await expect(checkout.message).toContainText(/Pague até \d+ de \p{L}+ de \d{4}/u);
});

test.describe('settled by the emulator', () => {
  test.use({ needs: ['settle'] });

  test('who pays at the bank comes back to the result', { tag: '@MCO' }, async ({
    checkout,
    mercadoPago,
    page,
    payerEmail,
    shop,
  }) => {
    const order = await checkout.order();
    const { id } = await choose(page, shop.url, {
      order_id: order.id,
      selectedPaymentMethod: 'bank_transfer',
      formData: {
        payment_method_id: 'pse',
        transaction_details: { financial_institution: '1007' },
        payer: {
          email: payerEmail,
          entity_type: 'individual',
          identification: { type: 'CC', number: '123456789' },
        },
      },
    });
    await page.goto(`${shop.url}/payment_status?payment_id=${id}`);

    await checkout.goToNextStep();
    await page.getByRole('button', { name: 'Aprobar pago' }).click();

    await checkout.expectResult('approved');
    await expect(page).toHaveURL(`${shop.url}/payment_status?payment_id=${id}`);
    expect(await mercadoPago.statusesOf(order.id)).toEqual(['approved']);
  });

  test('a Pix is shown as paid once it is', { tag: '@MLB' }, async ({
    checkout,
    page,
    payerEmail,
    shop,
    universe,
  }) => {
    const order = await checkout.order();
    const { id } = await choose(page, shop.url, pixOf(order, payerEmail));
    await page.goto(`${shop.url}/payment_status?payment_id=${id}`);
    await expect(checkout.nextStep).toBeVisible();

    await universe.settle(id, 'approve');

    await checkout.expectResult('approved');
  });
});

const pixOf = ({ id }: Order, email: string) => ({
  order_id: id,
  selectedPaymentMethod: 'bank_transfer',
  formData: { payment_method_id: 'pix', payer: { email } },
});

/** Submits what the Brick of this session would submit. */
async function choose(page: Page, shopUrl: string, data: object) {
  const response = await page.request.post(`${shopUrl}/process_payment`, { data });
  return response.json();
}
