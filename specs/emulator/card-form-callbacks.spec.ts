import { held } from '../support/held.ts';
import { expect, test } from './support/card-form-test.ts';

const CARD_CALL = /\/v1\/payment_methods\/(search|installments|card_issuers)\b.*\bbins?=/;

test('mounting, documents and the frames come before onReady', async ({ openCardForm }) => {
  const form = await openCardForm();

  expect(await form.calls()).toEqual([
    ['onFetching', 'identificationTypes'],
    ['onFormMounted'],
    ['fetched', 'identificationTypes'],
    [
      'onIdentificationTypesReceived',
      undefined,
      expect.arrayContaining([{ id: 'DNI', name: 'DNI', type: 'number', min_length: 7, max_length: 8 }]),
    ],
    ['onReady'],
  ]);
});

test('onReady waits for the frames', async ({ openCardForm }) => {
  const page = held();
  const form = await openCardForm({
    ready: false,
    prepare: (opened) =>
      opened.route(/\/secure-fields\//, async (route) => {
        await page.until;
        await route.continue();
      }),
  });
  await expect.poll(() => form.heard('onIdentificationTypesReceived')).toHaveLength(1);
  expect(await form.heard('onReady')).toEqual([]);

  page.release();

  await expect.poll(() => form.heard('onReady')).toEqual([[]]);
});

test("the card's first digits bring its method, its banks and its instalments", async ({ openCardForm }) => {
  const form = await openCardForm();

  await form.frameInput('cardNumber').fill('5031755734530604');

  await expect.poll(() => form.heard('onInstallmentsReceived')).toHaveLength(1);
  await expect.poll(() => form.heard('onIssuersReceived')).toHaveLength(1);
  expect(await form.heard('onBinChange')).toEqual([['50317557']]);
  expect(await form.heard('onPaymentMethodsReceived')).toMatchObject([
    [
      undefined,
      [{ id: 'master', payment_type_id: 'credit_card', settings: [{ card_number: { length: 16 } }] }],
    ],
  ]);
  expect(await form.heard('onIssuersReceived')).toMatchObject([
    [undefined, [{ id: '1652', name: 'Mastercard' }]],
  ]);
  const [[error, offer] = []] = await form.heard('onInstallmentsReceived');
  expect(error).toBeUndefined();
  expect(offer).toMatchObject({ merchant_account_id: null, issuer: { id: '1652' } });
  expect(offer).toHaveProperty('payer_costs.1.installments', 2);
});

test('the instalments are asked for with the amount, the locale and the type of the card', async ({
  openCardForm,
}) => {
  const form = await openCardForm({ settings: { amount: '99.90', processingMode: 'aggregator' } });
  const asked = form.page.waitForRequest(/\/v1\/payment_methods\/installments\?/);

  await form.frameInput('cardNumber').fill('5031755734530604');

  expect(Object.fromEntries(new URL((await asked).url()).searchParams)).toEqual({
    public_key: 'TEST-MLA-spec-public',
    locale: 'es-AR',
    js_version: '2.0.0',
    referer: new URL(form.page.url()).origin,
    amount: '99.90',
    bin: '50317557',
    processing_mode: 'aggregator',
    payment_type_id: 'credit_card',
  });
});

test('the function that onFetching returns is called when the answer is there, and when it fails', async ({
  openCardForm,
}) => {
  const form = await openCardForm();
  await form.page.route(/\/card_issuers/, (route) => route.abort());

  await form.frameInput('cardNumber').fill('5031755734530604');

  await expect.poll(() => form.heard('onIssuersReceived')).toHaveLength(1);
  const fetches = (await form.calls()).filter(
    ([name, resource]) => resource === 'issuers' && name !== 'onError',
  );
  expect(fetches).toEqual([
    ['onFetching', 'issuers'],
    ['fetched', 'issuers'],
  ]);
});

test('a card that is taken away takes its banks and instalments along', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.frameInput('cardNumber').fill('5031755734530604');
  await expect(form.control('installments').locator('option')).toHaveCount(9);

  await form.frameInput('cardNumber').fill('5031');

  await expect(form.control('installments').locator('option')).toHaveCount(1);
  expect(await form.offered('issuer')).toEqual([': issuer']);
  expect(await form.heard('onBinChange')).toEqual([['50317557'], [null]]);
  expect(await form.outcome('cardForm.getCardFormData()')).toMatchObject({
    value: { paymentMethodId: '', issuerId: '', installments: '' },
  });
});

test('another card is never given the answers of the first, however late they come', async ({
  openCardForm,
}) => {
  const form = await openCardForm();
  const first = held();
  await form.page.route(CARD_CALL, async (route) => {
    if (route.request().url().includes('50317557')) await first.until;
    await route.continue();
  });
  await form.frameInput('cardNumber').fill('5031755734530604');
  await form.frameInput('cardNumber').fill('4509953566233704');
  await expect.poll(() => form.heard('onInstallmentsReceived')).toHaveLength(1);
  const late = form.page.waitForResponse((response) => response.url().includes('50317557'));

  first.release();

  await (await late).finished();
  const fetched = async () => (await form.heard('fetched')).filter(([what]) => what === 'paymentMethods');
  await expect.poll(fetched).toHaveLength(2);
  expect(await form.heard('onPaymentMethodsReceived')).toMatchObject([[undefined, [{ id: 'visa' }]]]);
  expect(await form.outcome('cardForm.getCardFormData()')).toMatchObject({
    value: { paymentMethodId: 'visa' },
  });
});

test('a form that is unmounted hears of no answer any more', async ({ openCardForm }) => {
  const form = await openCardForm();
  const answers = held();
  await form.page.route(CARD_CALL, async (route) => {
    await answers.until;
    await route.continue();
  });
  await form.frameInput('cardNumber').fill('5031755734530604');
  await expect.poll(() => form.heard('onFetching')).toContainEqual(['paymentMethods']);
  await form.outcome('cardForm.unmount()');

  answers.release();

  await expect.poll(() => form.heard('fetched')).toContainEqual(['paymentMethods']);
  expect(await form.heard('onPaymentMethodsReceived')).toEqual([]);
});

test('instalments that were chosen stay when the banks answer later', async ({ openCardForm }) => {
  const form = await openCardForm();
  const banks = held();
  await form.page.route(/card_issuers/, async (route) => {
    await banks.until;
    await route.continue();
  });
  await form.frameInput('cardNumber').fill('5031755734530604');
  await form.control('installments').selectOption('6');

  banks.release();

  await expect.poll(() => form.heard('onIssuersReceived')).toHaveLength(1);
  await expect(form.control('installments')).toHaveValue('6');
});

test('a brand without settings of its own takes none of the last card', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.fillFrames({ cardNumber: '371180303257522', securityCode: '1234' });
  await expect.poll(() => form.heard('onPaymentMethodsReceived')).toHaveLength(1);

  await form.frameInput('cardNumber').fill('');

  const tooLong = { code: 'invalid_length', message: "securityCode should be of length '3'." };
  await expect
    .poll(async () =>
      (await form.heard('onValidityChange')).filter(([, field]) => field === 'securityCode').at(-1),
    )
    .toEqual([[tooLong], 'securityCode']);
});

test('a mistyped number keeps the instalments of its first digits', async ({ openCardForm }) => {
  const form = await openCardForm();

  await form.frameInput('cardNumber').fill('5031755734530605');

  await expect(form.control('installments').locator('option')).toHaveCount(9);
  await expect
    .poll(() => form.heard('onValidityChange'))
    .toContainEqual([
      [{ code: 'invalid_value', message: 'card number rejected on Luhn Validation.' }],
      'cardNumber',
    ]);
});

test('of several banks the buyer chooses his, and its plans are offered', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.page.route(/\/payment_methods\/installments/, async (route) => {
    const response = await route.fetch();
    const [offer] = await response.json();
    const ofAnother = {
      ...offer,
      issuer: { id: '279', name: 'Banco Galicia' },
      merchant_account_id: 'other',
    };
    ofAnother.payer_costs = offer.payer_costs.slice(0, 2);
    await route.fulfill({ response, json: [offer, ofAnother] });
  });
  // A BIN whose bank nobody knows.
  await form.frameInput('cardNumber').fill('4508501200000000');
  await expect(form.control('issuer').locator('option')).toHaveCount(22);
  await expect(form.control('installments').locator('option')).toHaveCount(9);
  await expect(form.control('issuer')).toHaveValue('');

  await form.control('issuer').selectOption('279');

  await expect(form.control('installments').locator('option')).toHaveCount(3);
  expect(await form.outcome('cardForm.getCardFormData()')).toMatchObject({
    value: { issuerId: '279', merchantAccountId: 'other' },
  });
});

test('validity is told field by field, when it changes', async ({ openCardForm }) => {
  const form = await openCardForm();
  const { frameInput, control } = {
    frameInput: form.frameInput('securityCode'),
    control: form.control('cardholderName'),
  };

  await frameInput.fill('12');
  await frameInput.fill('123');
  await control.fill('12345');
  await control.fill('APRO');
  await control.blur();

  await expect
    .poll(() => form.heard('onValidityChange'))
    .toEqual([
      [[{ code: 'invalid_length', message: "securityCode should be of length '3'." }], 'securityCode'],
      [undefined, 'securityCode'],
      [undefined, 'cardholderName'],
    ]);
});

for (const { field, type, value, error } of [
  {
    field: 'cardholderName',
    value: ' ',
    error: { code: '221', message: 'parameter cardholderName can not be null/empty' },
  },
  {
    field: 'cardholderName',
    value: '12345',
    error: { code: '316', message: 'invalid parameter cardholderName' },
  },
  {
    field: 'identificationNumber',
    type: 'DNI',
    value: '123',
    error: { code: '324', message: 'invalid parameter identificationNumber' },
  },
] as const) {
  test(`${field} '${value}' is told as ${error.code}`, async ({ openCardForm }) => {
    const form = await openCardForm();
    if (type) await form.control('identificationType').selectOption(type);

    await form.control(field).fill(value);
    await form.control(field).blur();

    await expect.poll(() => form.heard('onValidityChange')).toContainEqual([[error], field]);
  });
}
