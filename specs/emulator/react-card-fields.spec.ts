import { frameInput } from './support/fill-card-form.ts';
import { expect, test } from './support/pages-test.ts';

test('the card fields of React make a token', async ({ shopPage, emulator }) => {
  await shopPage.goto('/react-card-fields.html');
  await frameInput(shopPage, 'cardNumber').fill('5031755734530604');
  await frameInput(shopPage, 'expirationDate').fill('1130');
  await frameInput(shopPage, 'securityCode').fill('123');

  await shopPage.getByRole('button', { name: 'Pay' }).click();

  const output = shopPage.getByRole('status', { name: 'Token' });
  await expect(output).toHaveText(/^[0-9a-f]{32}$/);
  const id = await output.textContent();
  const token = await fetch(`${emulator.url}/v1/card_tokens/${id}?public_key=TEST-MLA-spec-public`);
  expect(await token.json()).toMatchObject({ last_four_digits: '0604', cardholder: { name: 'APRO' } });
});

test('a field of React tells the BIN, and a core method finds its brand', async ({ shopPage }) => {
  await shopPage.goto('/react-card-fields.html');

  await frameInput(shopPage, 'cardNumber').fill('50317557');

  await expect(shopPage.getByRole('status', { name: 'Brand' })).toHaveText('master');
});

for (const [field, placeholder] of [
  ['cardNumber', 'Card number'],
  ['expirationDate', 'MM/YY'],
  ['securityCode', 'CVV'],
] as const) {
  test(`the field ${field} of React stands in the container of its name`, async ({ shopPage }) => {
    await shopPage.goto('/react-card-fields.html');

    const frame = shopPage.locator(`#${field}SecureField_container iframe[name="${field}"]`);

    await expect(frame.contentFrame().locator(`#${field}`)).toHaveAttribute('placeholder', placeholder);
  });
}
