import { expect, test } from 'brickwright';

const PAYER = { email: 'test@testuser.com' };

test.use({ needs: ['settle'] });

test('a Pix is shown with its code and time, and as paid once it is', { tag: '@MLB' }, async ({
  checkout,
  page,
  shop,
  universe,
}) => {
  const order = await checkout.order();
  const response = await page.request.post(`${shop.url}/process_payment`, {
    data: {
      selectedPaymentMethod: 'bank_transfer',
      formData: { payment_method_id: 'pix', payer: PAYER },
      order_id: order.id,
    },
  });
  const { id, next_action: action } = await response.json();
  await page.goto(`${shop.url}/payment_status?payment_id=${id}`);
  await expect(checkout.message).toContainText(action.qr_code);
  await expect(checkout.message).toContainText(/Pague até \d+ de \p{L}+ de \d{4}/u);

  await universe.settle(id, 'approve');

  await checkout.expectResult('approved');
});
