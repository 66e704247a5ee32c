import { expect, test } from './support/fields-test.ts';

const MISUSES = [
  {
    title: 'a field of an unknown type',
    call: `mp.fields.create('cvv')`,
    message:
      'MercadoPago.js: fields.create knows no field cvv. It knows cardNumber, securityCode, expirationDate, expirationMonth, expirationYear.',
  },
  {
    title: 'a mode that is none',
    call: `mp.fields.create('expirationYear', { mode: 'long' })`,
    message:
      'MercadoPago.js: fields.create failed: mode: expected one of short, full, got string. It accepts placeholder, style, customFonts, mode, enableLuhnValidation, srLabel, ariaRequired.',
  },
  {
    title: 'a container that does not exist',
    call: `mp.fields.create('cardNumber').mount('nowhere')`,
    message:
      'MercadoPago.js: the cardNumber field found no element with the id nowhere. Pass the id of a div that is in the page.',
  },
  {
    title: 'expirationDate together with expirationMonth',
    call: `[mp.fields.create('expirationMonth'), mp.fields.create('expirationDate')]`,
    message:
      'MercadoPago.js: expirationDate cannot be used together with expirationMonth. Use expirationDate alone, or expirationMonth and expirationYear; unmount the other first.',
  },
  {
    title: 'expirationYear together with expirationDate',
    call: `[mp.fields.create('expirationDate'), mp.fields.create('expirationYear')]`,
    message: 'MercadoPago.js: expirationYear cannot be used together with expirationDate.',
  },
  {
    title: 'a field that is mounted twice',
    call: `mp.fields.create('cardNumber').mount('cardNumber').mount('expirationDate')`,
    message:
      'MercadoPago.js: a cardNumber field is mounted already, in cardNumber. Unmount it before mounting another.',
  },
  {
    title: 'a second field of a type that is mounted',
    call: `[1, 2].map(() => mp.fields.create('cardNumber').mount('cardNumber'))`,
    message: 'MercadoPago.js: a cardNumber field is mounted already, in cardNumber.',
  },
  {
    title: 'an event that the field does not have',
    call: `mp.fields.create('securityCode').on('binChange', () => {})`,
    message:
      'MercadoPago.js: the securityCode field has no event binChange. It has blur, focus, ready, change, paste, validityChange, error.',
  },
  {
    title: 'a callback that cannot be called',
    call: `mp.fields.create('cardNumber').on('binChange', {})`,
    message: "MercadoPago.js: on('binChange') of the cardNumber field needs a function, got object.",
  },
  {
    title: 'settings of a length that no card has',
    call: `mp.fields.create('cardNumber').update({ settings: { length: 20 } })`,
    message:
      'MercadoPago.js: update of the cardNumber field failed: settings.length: expected at most 19, got number. It accepts placeholder, style, invalid, settings.',
  },
  {
    title: 'a token of a typed card without its fields',
    call: `mp.fields.createCardToken({ cardholderName: 'APRO' })`,
    message:
      'MercadoPago.js: fields.createCardToken needs mounted fields: cardNumber + expirationDate, or cardNumber + expirationMonth + expirationYear. Mounted: none.',
  },
  {
    title: 'a token of a saved card without the field of its code',
    call: `(mp.fields.create('cardNumber').mount('cardNumber'), mp.fields.createCardToken({ cardId: '1' }))`,
    message:
      'MercadoPago.js: fields.createCardToken needs mounted fields: securityCode. Mounted: cardNumber.',
  },
  {
    title: 'a holder whose name is no text',
    call: `mp.fields.createCardToken({ cardholderName: 5031755734530604 })`,
    message:
      'MercadoPago.js: fields.createCardToken failed: cardholderName: expected string, got number. It accepts cardId, cardholderName, identificationType, identificationNumber.',
  },
  {
    title: 'an update of no token',
    call: `mp.fields.updateCardToken()`,
    message: 'MercadoPago.js: fields.updateCardToken needs the id of a card token, got undefined.',
  },
];

for (const { title, call, message } of MISUSES) {
  test(`${title} is refused, with what is accepted`, async ({ mountFields }) => {
    const fields = await mountFields({});

    const outcome = await fields.outcome(call);

    expect(outcome).toMatchObject({ error: { message: expect.stringContaining(message) } });
  });
}

test('after unmount the other way to ask for the date can be used', async ({ mountFields }) => {
  const fields = await mountFields({ expirationMonth: {}, expirationYear: {} });

  await fields.run('fields.expirationMonth.unmount() && fields.expirationYear.unmount()');
  await fields.run(`create('expirationDate').mount('expirationDate')`);

  await expect(fields.input('expirationDate')).toBeVisible();
  await expect(fields.page.locator('iframe')).toHaveCount(1);
});

test('a form that was drawn anew can have its fields again', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: {} });

  await fields.run(`document.getElementById('cardNumber').outerHTML = '<div id="cardNumber"></div>'`);
  await fields.run(`create('cardNumber', { placeholder: 'again' }).mount('cardNumber')`);

  await expect(fields.input('cardNumber')).toHaveAttribute('placeholder', 'again');
});

test('a field that was unmounted can be mounted elsewhere', async ({ mountFields }) => {
  const fields = await mountFields({ cardNumber: { placeholder: 'number' } });

  await fields.run(`fields.cardNumber.unmount().mount('securityCode')`);

  const frame = fields.page.locator('#securityCode').frameLocator('iframe');
  await expect(frame.locator('#cardNumber')).toHaveAttribute('placeholder', 'number');
});
