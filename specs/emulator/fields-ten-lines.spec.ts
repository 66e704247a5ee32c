import { expect, test } from './support/fields-test.ts';

// As an integrator would write it from the documentation.
const TYPED_CARD = `
<form id="form">
  <div id="card-number"></div> <div id="expiration-date"></div> <div id="security-code"></div>
  <input name="holder"> <input name="document"> <button>Pay</button> <output id="result"></output>
</form>
<script src="https://sdk.mercadopago.com/js/v2"></script>
<script>
  const mp = new MercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' });
  mp.fields.create('cardNumber', { placeholder: 'Card number' }).mount('card-number');
  mp.fields.create('expirationDate', { placeholder: 'MM/YY' }).mount('expiration-date');
  mp.fields.create('securityCode', { placeholder: 'CVV' }).mount('security-code');
  document.getElementById('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const { holder, document: number } = event.target.elements;
    const data = { cardholderName: holder.value, identificationType: 'DNI', identificationNumber: number.value };
    const token = await mp.fields.createCardToken(data);
    document.getElementById('result').textContent = token.id;
  });
</script>`;

test('ten lines from the documentation make a token of a typed card', async ({ openPage, emulator }) => {
  const page = await openPage(TYPED_CARD);
  const input = (name: string) => page.frameLocator(`iframe[name="${name}"]`).locator(`#${name}`);
  await input('cardNumber').fill('5031755734530604');
  await input('expirationDate').fill('1130');
  await input('securityCode').fill('123');
  await page.locator('[name="holder"]').fill('APRO');
  await page.locator('[name="document"]').fill('12345678');

  await page.getByRole('button', { name: 'Pay' }).click();

  await expect(page.locator('#result')).toHaveText(/^[0-9a-f]{32}$/);
  const id = await page.locator('#result').textContent();
  const token = await fetch(`${emulator.url}/v1/card_tokens/${id}?public_key=TEST-MLA-spec-public`);
  expect(await token.json()).toMatchObject({
    first_six_digits: '503175',
    last_four_digits: '0604',
    expiration_month: 11,
    expiration_year: 2030,
    security_code_length: 3,
    cardholder: { name: 'APRO', identification: { type: 'DNI', number: '12345678' } },
  });
});

const FROM_BIN_TO_PLANS = `
<form><div id="card-number"></div> <div id="security-code"></div>
<output id="method"></output> <select id="installments"></select></form>
<script src="https://sdk.mercadopago.com/js/v2"></script>
<script>
  const mp = new MercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' });
  const number = mp.fields.create('cardNumber', { enableLuhnValidation: true }).mount('card-number');
  const code = mp.fields.create('securityCode').mount('security-code');
  number.on('binChange', async ({ bin }) => {
    if (!bin) return;
    const { results: [method] } = await mp.getPaymentMethods({ bin });
    number.update({ settings: method.settings[0].card_number });
    code.update({ settings: method.settings[0].security_code });
    document.getElementById('method').textContent = method.id;
    const [offer] = await mp.getInstallments({ amount: '1000', bin, locale: 'pt-BR' });
    for (const cost of offer.payer_costs)
      document.getElementById('installments').add(new Option(cost.recommended_message, cost.installments));
  });
</script>`;

test('ten lines from the documentation offer the plans of the card that is being typed', async ({
  openPage,
}) => {
  const page = await openPage(FROM_BIN_TO_PLANS);

  await page.frameLocator('iframe[name="cardNumber"]').locator('#cardNumber').fill('50317557');

  await expect(page.locator('#method')).toHaveText('master');
  await expect(page.locator('#installments option').nth(1)).toHaveText(/^2 parcelas de \$ /);
});
