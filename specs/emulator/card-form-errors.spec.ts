import { expect, test } from './support/card-form-test.ts';

test('a form that is not filled makes no token, and says field by field what is missing', async ({
  openCardForm,
}) => {
  const form = await openCardForm();
  const asked: string[] = [];
  form.page.on('request', (request) => asked.push(request.url()));

  await form.pay.click();

  await expect.poll(() => form.heard('onCardTokenReceived')).toHaveLength(1);
  const problems = [
    { field: 'cardNumber', code: 'invalid_type', message: 'cardNumber should be a number.' },
    { field: 'securityCode', code: 'invalid_type', message: 'securityCode should be a number.' },
    { field: 'expirationDate', code: 'invalid_type', message: 'expirationMonth should be a number.' },
    { field: 'expirationDate', code: 'invalid_type', message: 'expirationYear should be a number.' },
    { field: 'cardholderName', code: '221', message: 'parameter cardholderName can not be null/empty' },
    {
      field: 'identificationType',
      code: '212',
      message: 'parameter identificationType can not be null/empty',
    },
    {
      field: 'identificationNumber',
      code: '214',
      message: 'parameter identificationNumber can not be null/empty',
    },
  ];
  expect(await form.heard('onCardTokenReceived')).toEqual([[problems]]);
  expect(await form.heard('onError')).toEqual([[problems, 'Failed to create card token']]);
  expect(await form.heard('onSubmit')).toEqual([]);
  expect(asked.filter((url) => url.includes('card_tokens'))).toEqual([]);
});

test('after a mistake is mended the form can be sent', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.fillCard();
  await form.control('cardholderName').fill('');
  await form.pay.click();
  await expect.poll(() => form.heard('onCardTokenReceived')).toHaveLength(1);

  await form.control('cardholderName').fill('APRO');
  await form.pay.click();

  await expect.poll(() => form.heard('onSubmit')).toHaveLength(1);
});

test("what the API finds wrong comes with the API's codes", async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.fillCard();
  await form.page.route(/\/v1\/card_tokens/, (route) =>
    route.fulfill({
      status: 400,
      headers: { 'access-control-allow-origin': '*' },
      json: {
        message: 'x',
        error: 'bad_request',
        status: 400,
        cause: [{ code: 'E301', description: 'cardNumber invalid' }],
      },
    }),
  );

  const outcome = await form.outcome('cardForm.createCardToken().catch((errors) => errors)');

  expect(outcome).toEqual({ value: [{ code: 'E301', message: 'cardNumber invalid' }] });
  expect(await form.heard('onCardTokenReceived')).toEqual([
    [[{ code: 'E301', message: 'cardNumber invalid' }]],
  ]);
});

for (const { what, address, callback, words } of [
  {
    what: 'the documents',
    address: /identification_types/,
    callback: 'onIdentificationTypesReceived',
    words: 'Failed to get identification types',
  },
  {
    what: 'the method',
    address: /payment_methods\/search.*bins=/,
    callback: 'onPaymentMethodsReceived',
    words: 'Failed to get payment methods',
  },
  {
    what: 'the banks',
    address: /card_issuers/,
    callback: 'onIssuersReceived',
    words: 'Failed to get issuers',
  },
  {
    what: 'the instalments',
    address: /installments\?/,
    callback: 'onInstallmentsReceived',
    words: 'Failed to get installments',
  },
]) {
  test(`${what} that cannot be fetched go to ${callback} and to onError`, async ({ openCardForm }) => {
    const isFirst = callback === 'onIdentificationTypesReceived';
    const form = await openCardForm({
      ready: !isFirst,
      prepare: (page) => page.route(address, (route) => route.abort()),
    });

    if (!isFirst) await form.frameInput('cardNumber').fill('5031755734530604');

    const error = { name: 'TypeError', message: 'Failed to fetch' };
    await expect.poll(() => form.heard(callback)).toEqual([[error]]);
    expect(await form.heard('onError')).toEqual([[[{ message: 'Failed to fetch' }], words]]);
    if (isFirst) expect(await form.heard('onReady'), 'the buyer could not go on').toEqual([]);
  });
}

test('a card of no known method is told as an error, and none is asked for its banks', async ({
  openCardForm,
}) => {
  const form = await openCardForm();

  await form.frameInput('cardNumber').fill('9999999999999995');

  await expect
    .poll(() => form.heard('onPaymentMethodsReceived'))
    .toEqual([[{ name: 'Error', message: 'No payment methods found' }]]);
  expect(await form.heard('onFetching')).not.toContainEqual(['issuers']);
});

test('instalments that nobody offers end as in the real SDK', async ({ openCardForm }) => {
  const form = await openCardForm();
  await form.page.route(/installments\?/, (route) =>
    route.fulfill({ headers: { 'access-control-allow-origin': '*' }, json: [] }),
  );

  await form.frameInput('cardNumber').fill('5031755734530604');

  await expect
    .poll(() => form.heard('onInstallmentsReceived'))
    .toEqual([
      [{ name: 'TypeError', message: "Cannot read properties of undefined (reading 'payer_costs')" }],
    ]);
});

test('where no callback listens, the console has it', async ({ openCardForm }) => {
  const said: string[] = [];
  const form = await openCardForm({
    without: ['onInstallmentsReceived', 'onError'],
    prepare: async (page) => {
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      await page.route(/installments\?/, (route) => route.abort());
    },
  });

  await form.frameInput('cardNumber').fill('5031755734530604');

  await expect
    .poll(() => said.join('\n'))
    .toMatch(/Failed to get installments\. Use cardForm callbacks to intercept the error TypeError/);
});

test('card frames that cannot be fetched are told', async ({ openCardForm, emulator }) => {
  const form = await openCardForm({
    ready: false,
    csp: `script-src ${emulator.url} 'unsafe-inline'; connect-src ${emulator.url}`,
  });

  await expect.poll(() => form.heard('onError')).toHaveLength(3);
  expect(await form.heard('onError')).toContainEqual([
    [{ message: expect.stringContaining('No secure fields page answered') }],
    'Failed to show a card field',
  ]);
  expect(await form.heard('onReady')).toEqual([]);
});
