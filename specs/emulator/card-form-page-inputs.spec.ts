import { expect, test } from './support/card-form-test.ts';

// Without frames, as older pages have it: the page itself sees the card.
const settings = { iframe: false };
const CARD = { cardNumber: '5031 7557 3453 0604', expirationDate: '11/30', securityCode: '123' };

test('inputs of the page make a token of what they hold', async ({ openCardForm, emulator }) => {
  const form = await openCardForm({ settings });
  await form.fill(CARD);
  await form.fillHolder();
  await expect(form.control('installments').locator('option')).toHaveCount(9);
  await form.control('installments').selectOption('6');

  await form.pay.click();

  await expect
    .poll(() => form.heard('onSubmit'))
    .toMatchObject([['submit', { paymentMethodId: 'master', installments: '6', issuerId: '1652' }]]);
  const token = await form.page.locator('[name="MPHiddenInputToken"]').inputValue();
  const stored = await fetch(`${emulator.url}/v1/card_tokens/${token}?public_key=TEST-MLA-spec-public`);
  expect(await stored.json()).toMatchObject({
    first_six_digits: '503175',
    last_four_digits: '0604',
    expiration_month: 11,
    expiration_year: 2030,
    cardholder: { name: 'APRO', identification: { type: 'DNI', number: '12345678' } },
  });
  await expect(form.page.locator('iframe')).toHaveCount(0);
});

test('month and year are read from two inputs', async ({ openCardForm }) => {
  const form = await openCardForm({
    settings: {
      iframe: false,
      form: {
        expirationDate: null,
        expirationMonth: { id: 'form-checkout__expirationMonth' },
        expirationYear: { id: 'form-checkout__expirationYear' },
      },
    },
  });
  await form.fill({
    cardNumber: CARD.cardNumber,
    expirationMonth: '11',
    expirationYear: '30',
    securityCode: '123',
  });
  await form.fillHolder();

  expect(await form.outcome('cardForm.createCardToken()')).toEqual({
    value: { token: expect.stringMatching(/^[0-9a-f]{32}$/) },
  });
});

test('what is wrong has the codes of the data entry errors', async ({ openCardForm }) => {
  const form = await openCardForm({ settings });
  await form.fill({ cardNumber: '5031 7557 3453 0605', expirationDate: '13/30' });
  await form.fillHolder();

  await form.pay.click();

  await expect
    .poll(() => form.heard('onCardTokenReceived'))
    .toEqual([
      [
        [
          { field: 'cardNumber', code: 'E301', message: 'invalid parameter cardNumber' },
          { field: 'securityCode', code: '224', message: 'parameter securityCode can not be null/empty' },
          { field: 'expirationDate', code: '325', message: 'invalid parameter expirationDate' },
        ],
      ],
    ]);
});

test('the BIN is told when its eighth digit is typed', async ({ openCardForm }) => {
  const form = await openCardForm({ settings });

  await form.control('cardNumber').pressSequentially('5031 7557 34');

  await expect.poll(() => form.heard('onBinChange')).toEqual([['50317557']]);
});

test('the security code is as long as the brand has it', async ({ openCardForm }) => {
  const form = await openCardForm({ settings });
  await form.fill({ cardNumber: '371180303257522', securityCode: '123' });
  await expect.poll(() => form.heard('onPaymentMethodsReceived')).toHaveLength(1);

  await form.fill({ securityCode: '1234' });
  await form.control('securityCode').blur();
  await form.fill({ securityCode: '123' });
  await form.control('securityCode').blur();

  await expect
    .poll(async () => (await form.heard('onValidityChange')).at(-1))
    .toEqual([[{ code: 'E203', message: 'invalid parameter securityCode' }], 'securityCode']);
});
