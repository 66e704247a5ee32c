import type { Page } from '@playwright/test';
import { expect, test } from './support/fields-test.ts';
import { outcomeOf } from './support/mounted-fields.ts';
import { saveCards } from './support/save-cards.ts';

const OWN_FORM = `
<form id="form">
  <input name="number"> <input name="month"> <input name="year"> <input name="code"> <input name="holder">
  <select name="type"></select> <input name="document"> <button>Pay</button> <output id="result"></output>
</form>
<script src="https://sdk.mercadopago.com/js/v2"></script>
<script>
  const mp = new MercadoPago('TEST-MLB-spec-public');
  const form = document.getElementById('form').elements;
  mp.getIdentificationTypes().then((types) => types.forEach(({ id, name }) => form.type.add(new Option(name, id))));
  document.getElementById('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const token = await mp.createCardToken({
      cardNumber: form.number.value, cardholderName: form.holder.value, securityCode: form.code.value,
      cardExpirationMonth: form.month.value, cardExpirationYear: form.year.value,
      identificationType: form.type.value, identificationNumber: form.document.value,
    });
    document.getElementById('result').textContent = token.id;
  });
</script>`;

test('ten lines from the documentation make a token of a card in a form of their own', async ({
  openPage,
  emulator,
}) => {
  const page = await openPage(OWN_FORM);
  const card = { number: '5031433215406351', month: '11', year: '2030', code: '123', holder: 'APRO' };
  for (const [name, value] of Object.entries(card)) await page.locator(`[name="${name}"]`).fill(value);
  await page.locator('[name="type"]').selectOption('CPF');
  await page.locator('[name="document"]').fill('12345678909');

  await page.getByRole('button', { name: 'Pay' }).click();

  await expect(page.locator('#result')).toHaveText(/^[0-9a-f]{32}$/);
  const id = await page.locator('#result').textContent();
  const token = await fetch(`${emulator.url}/v1/card_tokens/${id}?public_key=TEST-MLB-spec-public`);
  expect(await token.json()).toMatchObject({
    last_four_digits: '6351',
    expiration_month: 11,
    expiration_year: 2030,
    cardholder: { name: 'APRO', identification: { type: 'CPF', number: '12345678909' } },
  });
});

const BARE = `<script src="https://sdk.mercadopago.com/js/v2"></script>
<script>window.mp = new MercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' });</script>`;

/** What a call of the instance sends, without what every request carries. */
async function queryOf(page: Page, call: string, path: string): Promise<object> {
  const sent = page.waitForRequest((request) => {
    const { pathname, searchParams } = new URL(request.url());
    return pathname === path && !searchParams.has('limit');
  });
  await page.evaluate(`void mp.${call}`);
  const query = Object.fromEntries(new URL((await sent).url()).searchParams);
  const { public_key: _, js_version: __, referer: ___, ...own } = query;
  return own;
}

for (const { call, path, query } of [
  {
    call: `getPaymentMethods({ bin: '50317557', processingMode: 'aggregator' })`,
    path: '/v1/payment_methods/search',
    query: {
      bins: '50317557',
      marketplace: 'NONE',
      status: 'active',
      processing_mode: 'aggregator',
      locale: 'es-AR',
    },
  },
  {
    call: `getIssuers({ paymentMethodId: 'master', bin: '50317557' })`,
    path: '/v1/payment_methods/card_issuers',
    query: { payment_method_id: 'master', bin: '50317557', locale: 'es-AR' },
  },
  {
    call: `getInstallments({ amount: '1000', bin: '50317557' })`,
    path: '/v1/payment_methods/installments',
    query: { amount: '1000', bin: '50317557', locale: 'es-AR' },
  },
  {
    call: `getInstallments({ amount: '1000', bin: '50317557', locale: 'pt-BR', paymentTypeId: 'credit_card' })`,
    path: '/v1/payment_methods/installments',
    query: { amount: '1000', bin: '50317557', locale: 'pt-BR', payment_type_id: 'credit_card' },
  },
]) {
  test(`${call} sends what the API wants`, async ({ openPage }) => {
    const page = await openPage(BARE);

    expect(await queryOf(page, call, path)).toEqual(query);
  });
}

test('the documents are those of the public key', async ({ openPage }) => {
  const page = await openPage(BARE);

  const outcome = await outcomeOf(page, 'mp.getIdentificationTypes()');

  expect(outcome).toEqual({
    value: expect.arrayContaining([{ id: 'DNI', name: 'DNI', type: 'number', min_length: 7, max_length: 8 }]),
  });
});

test('the method of a BIN comes in a page of results with all that a form needs', async ({ openPage }) => {
  const page = await openPage(BARE);

  const outcome = await outcomeOf(page, `mp.getPaymentMethods({ bin: '50317557' })`);

  expect(outcome).toMatchObject({
    value: {
      paging: { total: 1, offset: 0 },
      results: [
        {
          id: 'master',
          payment_type_id: 'credit_card',
          additional_info_needed: expect.any(Array),
          settings: [
            {
              bin: { pattern: expect.any(String) },
              card_number: { length: 16, validation: 'standard' },
              security_code: { mode: 'mandatory', card_location: 'back', length: 3 },
            },
          ],
          issuer: { id: expect.any(Number), name: expect.any(String), default: true },
        },
      ],
    },
  });
});

test('the plans of an amount are in numbers, and in words of the locale', async ({ openPage }) => {
  const page = await openPage(BARE);

  const outcome = await outcomeOf(page, `mp.getInstallments({ amount: '1000', bin: '50317557' })`);

  expect(outcome).toMatchObject({
    value: [
      {
        payment_method_id: 'master',
        payer_costs: expect.arrayContaining([
          expect.objectContaining({
            installments: 1,
            total_amount: 1000,
            recommended_message: '1 cuotas de $ 1.000,00 ($ 1.000,00)',
          }),
        ]),
      },
    ],
  });
});

test('issuers have ids in words, and a picture', async ({ openPage }) => {
  const page = await openPage(BARE);

  const outcome = await outcomeOf(page, `mp.getIssuers({ paymentMethodId: 'master', bin: '50317557' })`);

  expect(outcome).toMatchObject({
    value: [{ id: expect.stringMatching(/^\d+$/), name: expect.any(String), processing_mode: 'aggregator' }],
  });
});

test('a saved card and its code make a token', async ({ openPage, emulator }) => {
  const { cardIds } = await saveCards(emulator, 'MLA', [{ number: '5031755734530604' }]);
  const [card] = cardIds;
  const page = await openPage(BARE);

  const outcome = await outcomeOf(page, `mp.createCardToken({ cardId: '${card}', securityCode: '123' })`);

  expect(outcome).toMatchObject({ value: { card_id: card, security_code_length: 3 } });
});

for (const { title, card, codes } of [
  { title: 'an empty form', card: { securityCode: '' }, codes: ['205', '224', '208', '209', '221'] },
  {
    title: 'a form of mistakes',
    card: {
      cardNumber: '5031755734530605',
      securityCode: '12',
      cardExpirationMonth: 'May',
      cardExpirationYear: '1999',
      cardholderName: '1234',
      identificationType: 'CPF',
      identificationNumber: '1',
    },
    codes: ['E301', 'E203', '325', '326', '316', '322'],
  },
]) {
  test(`${title} rejects with every code of the API`, async ({ openPage }) => {
    const page = await openPage(BARE);

    const outcome = await outcomeOf(page, `mp.createCardToken(${JSON.stringify(card)})`);

    expect(outcome).toMatchObject({
      error: { status: 400, error: 'bad_request', cause: codes.map((code) => ({ code })) },
    });
  });
}

for (const { call, message } of [
  {
    call: `createCardToken({ cardNumber: 5031755734530604 })`,
    message:
      'createCardToken failed: securityCode: expected string, got undefined; cardNumber: expected string, got number. It accepts securityCode, cardNumber, cardholderName, cardExpirationMonth, cardExpirationYear, identificationType, identificationNumber, cardId.',
  },
  {
    call: 'getPaymentMethods()',
    message:
      'getPaymentMethods failed: the argument: expected object, got undefined. It accepts bin, processingMode.',
  },
  {
    call: `getIssuers({ bin: '50317557' })`,
    message:
      'getIssuers failed: paymentMethodId: expected string, got undefined. It accepts paymentMethodId, bin.',
  },
]) {
  test(`${call} is refused by name, without the value`, async ({ openPage }) => {
    const page = await openPage(BARE);

    const outcome = await outcomeOf(page, `mp.${call}`);

    expect(outcome).toMatchObject({ error: { name: 'TypeError', message: `MercadoPago.js: ${message}` } });
  });
}
