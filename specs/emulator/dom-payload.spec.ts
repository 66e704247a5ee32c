import { expect, test } from './support/brick-test.ts';

test('a debit card is submitted as debit_card, in one instalment', async ({ mountBrick }) => {
  const brick = await mountBrick();
  await brick.root.getByText('Tarjeta de débito').click();
  await brick.fillCard({ cardNumber: '4002768694395619' });
  await expect(brick.root.getByRole('img', { name: /visa/i }).last()).toBeVisible();
  await brick.fillCard({ expirationDate: '1130', securityCode: '123' });
  await brick.root.locator('[name="HOLDER_NAME"]').fill('APRO');
  await brick.root.locator('[name="DOCUMENT"]').fill('12345678');
  await brick.root.locator('[name="EMAIL"]').fill('buyer@example.com');

  await brick.submitButton.click();

  await expect
    .poll(() => brick.calls('submit'))
    .toMatchObject([
      [
        {
          selectedPaymentMethod: 'debit_card',
          paymentType: 'debit_card',
          formData: { payment_method_id: 'debvisa', installments: 1 },
        },
        { paymentTypeId: 'debit_card' },
      ],
    ]);
});

test('the nine documented locales are taken without a warning', async ({ replicaBrowser, shop }) => {
  const page = await replicaBrowser.newPage();
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.goto(shop.url);

  await page.evaluate(`for (const locale of 'es-AR es-CL es-CO es-MX es-VE es-UY es-PE pt-BR en-US'.split(' '))
    new MercadoPago('TEST-MLA-spec-public', { locale });`);

  expect(warnings).toEqual([]);
  await page.close();
});
