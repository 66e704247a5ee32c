import { expect, test } from './support/fields-test.ts';
import { saveCards } from './support/save-cards.ts';

const HOLDER = `{ cardholderName: 'APRO', identificationType: 'DNI', identificationNumber: '12345678' }`;
const CARD = { cardNumber: '5031755734530604', expirationDate: '11/30', securityCode: '123' };

test('the token of a typed card is the whole answer of the API', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: {}, expirationDate: {}, securityCode: {} });
  await fields.fill(CARD);

  const outcome = await fields.outcome(`mp.fields.createCardToken(${HOLDER})`);

  expect(outcome).toEqual({
    value: {
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      public_key: 'TEST-MLA-spec-public',
      card_id: null,
      status: 'active',
      luhn_validation: true,
      live_mode: true,
      require_esc: false,
      first_six_digits: '503175',
      last_four_digits: '0604',
      card_number_length: 16,
      security_code_length: 3,
      expiration_month: 11,
      expiration_year: 2030,
      cardholder: { name: 'APRO', identification: { type: 'DNI', number: '12345678' } },
      date_created: expect.any(String),
      date_last_updated: expect.any(String),
      date_due: expect.any(String),
      date_used: null,
    },
  });
});

test('month and year in fields of their own make a token too', async ({ mountFields }) => {
  const fields = await mountFields({
    cardNumber: {},
    expirationMonth: {},
    expirationYear: {},
    securityCode: {},
  });
  const { expirationDate: _, ...card } = CARD;
  await fields.fill({ ...card, expirationMonth: '7', expirationYear: '31' });

  const outcome = await fields.outcome(`mp.fields.createCardToken(${HOLDER})`);

  expect(outcome).toMatchObject({ value: { expiration_month: 7, expiration_year: 2031 } });
});

test('a token can be asked for before the frames have loaded', async ({ openPage }) => {
  const page = await openPage(`<div id="number"></div><div id="date"></div><output></output>
    <script src="https://sdk.mercadopago.com/js/v2"></script>
    <script>
      const { fields } = new MercadoPago('TEST-MLA-spec-public');
      fields.create('cardNumber').mount('number');
      fields.create('expirationDate').mount('date');
      fields.createCardToken({ cardholderName: 'APRO' }).catch(({ cause }) => {
        document.querySelector('output').textContent = cause.map(({ code }) => code).join();
      });
    </script>`);

  await expect(page.locator('output')).toHaveText('205,224,208,209');
});

test('what the API refuses rejects with its status and every cause', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: {}, expirationDate: {}, securityCode: {} });
  await fields.fill({ ...CARD, cardNumber: '5031755734530605', securityCode: '1' });

  const outcome = await fields.outcome(
    `mp.fields.createCardToken({ cardholderName: '', identificationType: 'DNI', identificationNumber: '' })`,
  );

  expect(outcome).toMatchObject({
    error: {
      name: 'ApiError',
      message: 'invalid parameters',
      status: 400,
      error: 'bad_request',
      cause: [
        { code: 'E301', description: expect.any(String) },
        { code: 'E203', description: expect.any(String) },
        { code: '221', description: expect.any(String) },
        { code: '214', description: expect.any(String) },
      ],
    },
  });
});

test('a saved card needs the field of its code alone', async ({ mountFields, emulator }) => {
  const { cardIds } = await saveCards(emulator, 'MLA', [{ number: '5031755734530604' }]);
  const [card] = cardIds;
  const fields = await mountFields({ securityCode: {} });
  await fields.fill({ securityCode: '123' });

  const outcome = await fields.outcome(`mp.fields.createCardToken({ cardId: '${card}' })`);

  expect(outcome).toMatchObject({
    value: { card_id: card, last_four_digits: '0604', security_code_length: 3 },
  });
});

test('a wrong code of a saved card is refused as such', async ({ mountFields, emulator }) => {
  const { cardIds } = await saveCards(emulator, 'MLA', [{ number: '5031755734530604' }]);
  const [card] = cardIds;
  const fields = await mountFields({ securityCode: {} });
  await fields.fill({ securityCode: '1234' });

  const outcome = await fields.outcome(`mp.fields.createCardToken({ cardId: '${card}' })`);

  expect(outcome).toMatchObject({ error: { status: 400, cause: [{ code: 'E203' }] } });
});

for (const method of ['mp.fields.updateCardToken', 'mp.updateCardToken']) {
  test(`${method} adds the code to a token that was made without`, async ({ mountFields, emulator }) => {
    const { cardIds } = await saveCards(emulator, 'MLA', [{ number: '5031755734530604' }]);
    const [card] = cardIds;
    const fields = await mountFields({ securityCode: {} });
    const token = `mp.fields.createCardToken({ cardId: '${card}' })`;
    await fields.run(`${token}.then(({ id, security_code_length: length }) => {
      window.token = id;
      window.lengthBefore = length;
    })`);
    await expect.poll(() => fields.outcome('window.lengthBefore')).toEqual({ value: null });
    await fields.fill({ securityCode: '123' });

    const outcome = await fields.outcome(
      `${method}(token).then((updated) => [updated.id === token, updated.security_code_length])`,
    );

    expect(outcome).toEqual({ value: [true, 3] });
  });
}

test('a token that does not exist cannot be updated', async ({ mountFields }) => {
  const fields = await mountFields({ securityCode: {} });
  await fields.fill({ securityCode: '123' });

  const outcome = await fields.outcome(`mp.fields.updateCardToken('${'0'.repeat(32)}')`);

  expect(outcome).toMatchObject({
    error: { name: 'ApiError', status: 404, message: 'Card Token not found' },
  });
});
