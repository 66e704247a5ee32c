import { expect, test } from './support/card-form-test.ts';

test('a press of Pay makes a token first, and then hands over all that the form holds', async ({
  openCardForm,
}) => {
  const form = await openCardForm();
  await form.fillCard();
  await form.control('installments').selectOption('3');

  await form.pay.click();

  await expect.poll(() => form.heard('onSubmit')).toHaveLength(1);
  const [[event, data] = []] = await form.heard('onSubmit');
  const token = expect.stringMatching(/^[0-9a-f]{32}$/);
  expect(event).toBe('submit');
  expect(data).toEqual({
    amount: '1000',
    token,
    installments: '3',
    paymentMethodId: 'master',
    issuerId: '1652',
    identificationType: 'DNI',
    identificationNumber: '12345678',
    processingMode: 'aggregator',
    cardholderEmail: 'buyer@example.com',
  });
  expect(await form.heard('onCardTokenReceived')).toEqual([[undefined, { token }]]);
  const order = (await form.calls()).map(([name]) => name);
  expect(order.indexOf('onCardTokenReceived')).toBeLessThan(order.indexOf('onSubmit'));
});

test('the token is of the card, its holder and his document', async ({ openCardForm, emulator }) => {
  const form = await openCardForm();
  await form.fillCard();
  await form.control('identificationNumber').fill('12.345.678');

  const outcome = await form.outcome('cardForm.createCardToken()');

  expect(outcome).toEqual({ value: { token: expect.stringMatching(/^[0-9a-f]{32}$/) } });
  const token = await form.page.locator('[name="MPHiddenInputToken"]').inputValue();
  const stored = await fetch(`${emulator.url}/v1/card_tokens/${token}?public_key=TEST-MLA-spec-public`);
  expect(await stored.json()).toMatchObject({
    first_six_digits: '503175',
    last_four_digits: '0604',
    expiration_month: 11,
    expiration_year: 2030,
    security_code_length: 3,
    cardholder: { name: 'APRO', identification: { type: 'DNI', number: '12345678' } },
  });
});

test('a form that posts itself takes along what CardForm knows', async ({ openCardForm }) => {
  const form = await openCardForm({ posts: true });
  await form.fillCard();
  await form.control('installments').selectOption('1');
  const asked = form.page.waitForRequest((request) => request.url().includes('MPHiddenInputToken'));

  await form.pay.click();

  const posted = Object.fromEntries(new URL((await asked).url()).searchParams);
  expect(posted).toEqual({
    cardholderName: 'APRO',
    identificationNumber: '12345678',
    cardholderEmail: 'buyer@example.com',
    identificationType: 'DNI',
    issuer: '1652',
    installments: '1',
    MPHiddenInputToken: expect.stringMatching(/^[0-9a-f]{32}$/),
    MPHiddenInputPaymentMethod: 'master',
    MPHiddenInputProcessingMode: 'aggregator',
    MPHiddenInputMerchantAccountId: '',
    MPHiddenInputAmount: '1000',
  });
});

test('the selects are filled: documents at once, banks and instalments by the card', async ({
  openCardForm,
}) => {
  const form = await openCardForm();
  expect(await form.offered('identificationType')).toEqual([
    ': identificationType',
    'DNI: DNI',
    'CI: Cédula',
    'LC: L.C.',
    'LE: L.E.',
    'Otro: Otro',
  ]);
  expect(await form.offered('installments')).toEqual([': installments']);

  await form.frameInput('cardNumber').fill('5031755734530604');

  await expect(form.control('installments').locator('option')).toHaveCount(9);
  expect(await form.offered('issuer')).toEqual([': issuer', '1652: Mastercard']);
  expect((await form.offered('installments')).slice(0, 3)).toEqual([
    ': installments',
    '1: 1 cuotas de $ 1.000,00 ($ 1.000,00)',
    '2: 2 cuotas de $ 565,50 ($ 1.131,00)',
  ]);
  await expect(form.control('installments'), 'the buyer chooses').toHaveValue('');
});

test('a press of Pay twice makes one token and one submit', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.fillCard();

  await form.pay.dblclick();

  await expect.poll(() => form.heard('onSubmit')).toHaveLength(1);
  expect(await form.heard('onCardTokenReceived')).toHaveLength(1);
});

test('each try has a token of its own', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.fillCard();
  await form.pay.click();
  await expect.poll(() => form.heard('onSubmit')).toHaveLength(1);

  await form.pay.click();

  await expect.poll(() => form.heard('onSubmit')).toHaveLength(2);
  const tokens = (await form.heard('onCardTokenReceived')).map(([, data]) => JSON.stringify(data));
  expect(new Set(tokens).size).toBe(2);
});

test('submit presses Pay for the buyer', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.fillCard();

  await form.outcome('cardForm.submit()');

  await expect.poll(() => form.heard('onSubmit')).toMatchObject([['submit', { paymentMethodId: 'master' }]]);
});

test('what the browser finds missing is not tokenised', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.fillCard();
  await form.control('installments').evaluate((select) => select.setAttribute('required', ''));

  await form.pay.click();

  await expect(form.control('installments')).toBeFocused();
  expect(await form.heard('onFetching')).not.toContainEqual(['cardToken']);
});

test('month and year may have fields of their own', async ({ openCardForm }) => {
  const form = await openCardForm({
    settings: {
      form: {
        expirationDate: null,
        cardExpirationMonth: { id: 'form-checkout__expirationMonth' },
        expirationYear: { id: 'form-checkout__expirationYear', mode: 'full' },
      },
    },
  });
  await form.fillFrames({
    cardNumber: '5031755734530604',
    expirationMonth: '11',
    expirationYear: '2030',
    securityCode: '123',
  });
  await form.fillHolder();

  const outcome = await form.outcome('cardForm.createCardToken()');

  expect(outcome).toEqual({ value: { token: expect.stringMatching(/^[0-9a-f]{32}$/) } });
});

test('in Mexico no document is asked for, and none is sent', async ({ openCardForm, emulator }) => {
  const form = await openCardForm({
    site: 'MLM',
    locale: 'es-MX',
    settings: { form: { identificationType: null, identificationNumber: null } },
  });
  await form.fillFrames({ cardNumber: '5474925432670366', expirationDate: '1130', securityCode: '123' });
  await form.fill({ cardholderName: 'APRO' });
  await expect(form.control('installments').locator('option')).toHaveCount(5);
  await form.control('installments').selectOption('1');

  await form.pay.click();

  await expect
    .poll(() => form.heard('onSubmit'))
    .toMatchObject([['submit', { identificationType: '', identificationNumber: '', installments: '1' }]]);
  const token = await form.page.locator('[name="MPHiddenInputToken"]').inputValue();
  const stored = await fetch(`${emulator.url}/v1/card_tokens/${token}?public_key=TEST-MLM-spec-public`);
  expect(await stored.json()).toMatchObject({
    cardholder: { name: 'APRO', identification: { number: null, type: null } },
  });
  expect(await form.heard('onFetching')).not.toContainEqual(['identificationTypes']);
});

test('a debit card has its one instalment chosen', async ({ openCardForm }) => {
  const form = await openCardForm();

  await form.frameInput('cardNumber').fill('5287338310253304');

  await expect(form.control('installments')).toHaveValue('1');
  expect(await form.outcome('cardForm.getCardFormData()')).toMatchObject({
    value: { paymentMethodId: 'debmaster', installments: '1' },
  });
});

test('the frames go into whatever containers the page names', async ({ openCardForm }) => {
  // Those of the official WooCommerce plugin.
  const containers = ['cardNumber', 'expirationDate', 'securityCode'].map((field) => ({
    field,
    id: `form-checkout__${field}-container`,
  }));
  const inputs = ['cardholderName', 'identificationNumber', 'cardholderEmail'];
  const selects = ['identificationType', 'issuer', 'installments'];
  const form = await openCardForm({
    markup: `<form id="form-checkout">
      ${containers.map(({ id }) => `<div id="${id}"></div>`).join('')}
      ${inputs.map((field) => `<input id="form-checkout__${field}">`).join('')}
      ${selects.map((field) => `<select id="form-checkout__${field}"></select>`).join('')}</form>`,
    settings: { form: Object.fromEntries(containers.map(({ field, id }) => [field, { id }])) },
  });

  for (const { field, id } of containers) {
    await expect(form.page.locator(`#${id} > iframe[name="${field}"]`)).toHaveCount(1);
  }
});

test('a frame takes the size of its container, however small', async ({ openCardForm }) => {
  const form = await openCardForm();

  await form.control('cardNumber').evaluate((container) => {
    Object.assign(container.style, { width: '200px', height: '18px' });
  });

  const frame = form.page.locator('iframe[name="cardNumber"]');
  expect(await frame.boundingBox()).toMatchObject({ width: 200, height: 18 });
});

test("the page's own listeners hear of a submit that has its token, and of no other", async ({
  openCardForm,
}) => {
  const form = await openCardForm();
  await form.outcome(`document.forms[0].addEventListener('submit', () =>
    heard.push(['own', document.querySelector('[name="MPHiddenInputToken"]').value]))`);
  await form.fillCard();

  await form.pay.click();

  await expect.poll(() => form.heard('onSubmit')).toHaveLength(1);
  expect(await form.heard('own')).toEqual([[expect.stringMatching(/^[0-9a-f]{32}$/)]]);
});
