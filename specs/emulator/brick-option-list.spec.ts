import type { SiteId } from '../../fixtures/catalog/types.ts';
import { expect, test } from './support/brick-test.ts';
import { ALL_METHODS, LOCALE_OF } from './support/every-method.ts';
import { seedOf } from './support/seed-of.ts';

const initialization = { amount: 12500 };
const settingsOf = (paymentMethods: object, visual: object = {}) => ({
  initialization,
  customization: { paymentMethods, visual },
});

const CARDS_ES = ['Tarjeta de crédito, Cuotas disponibles', 'Tarjeta de débito, Pago al instante'];
const VOUCHER = 'Te damos los datos para pagar';

const LISTS: Record<SiteId, readonly string[]> = {
  MLA: [...CARDS_ES, `Rapipago, ${VOUCHER}`, `Pago Fácil, ${VOUCHER}`],
  MLB: [
    'Cartão de crédito, Parcelamento disponível',
    'Cartão de Débito Virtual CAIXA, Pagamento na hora',
    'Pix, Aprovação imediata',
    'Boleto, Geramos o código para você pagar',
    'Pagamento na lotérica, Geramos o código para você pagar',
  ],
  MLM: [
    ...CARDS_ES,
    ...['OXXO', 'PayCash', 'BBVA Bancomer', 'Citibanamex'].map((name) => `${name}, ${VOUCHER}`),
  ],
  MLC: CARDS_ES,
  MCO: [...CARDS_ES, 'PSE, Pago desde tu banco', `Efecty, ${VOUCHER}`],
  MPE: [...CARDS_ES, `PagoEfectivo, ${VOUCHER}`],
  MLU: [...CARDS_ES, `Abitab, ${VOUCHER}`, `Redpagos, ${VOUCHER}`],
};

const SITES = ['MLA', 'MLB', 'MLM', 'MLC', 'MCO', 'MPE', 'MLU'] as const;

for (const site of SITES) {
  test(`${site} offers what it has, in the words of its language`, async ({ mountBrick }) => {
    const brick = await mountBrick({
      site,
      options: { locale: LOCALE_OF[site] },
      settings: settingsOf(ALL_METHODS),
    });

    const names = await brick.root
      .getByRole('radiogroup')
      .first()
      .getByRole('radio')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')));

    expect(names).toEqual(LISTS[site]);
  });
}

test('a list in English has its words', async ({ mountBrick }) => {
  const paymentMethods = { bankTransfer: 'all', ticket: ['bolbradesco'] };
  const brick = await mountBrick({
    site: 'MLB',
    options: { locale: 'en-US' },
    settings: settingsOf(paymentMethods),
  });

  await expect(brick.root.getByRole('radio', { name: 'Pix, Approved at once' })).toBeAttached();
  await expect(
    brick.root.getByRole('radio', { name: 'Boleto, We give you the details to pay with' }),
  ).toBeAttached();
});

for (const [key, site, warning] of [
  ['ticket', 'MLC', 'paymentMethods.ticket: MLC has none.'],
  ['bankTransfer', 'MLA', 'paymentMethods.bankTransfer: MLA has none.'],
  ['atm', 'MLB', 'paymentMethods.atm: MLB has none.'],
] as const) {
  test(`${site} has no ${key}: that is a warning, and the rest is drawn`, async ({ mountBrick }) => {
    const warnings: string[] = [];
    const brick = await mountBrick({
      site,
      settings: settingsOf({ creditCard: 'all', [key]: 'all' }),
      prepare: async (page) => {
        page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
      },
    });

    await expect(brick.root.getByRole('radio')).toHaveCount(1);
    expect(warnings).toEqual([`[payment Brick] ${warning}`]);
    expect(await brick.calls('error')).toEqual([]);
  });
}

test('an id of another country is a warning, and the others are drawn', async ({ mountBrick }) => {
  const warnings: string[] = [];
  const brick = await mountBrick({
    settings: settingsOf({ ticket: ['oxxo', 'pagofacil'] }),
    prepare: async (page) => {
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    },
  });

  await expect(brick.root.getByRole('radio')).toHaveCount(1);
  await expect(brick.root.getByRole('radio', { name: /^Pago Fácil/ })).toBeAttached();
  expect(warnings).toEqual(['[payment Brick] payment method oxxo does not exist in MLA.']);
});

for (const [types, count] of [
  [{ excluded: ['ticket'] }, 2],
  [{ included: ['credit_card', 'bank-transfer'] }, 1],
] as const) {
  test(`types ${JSON.stringify(types)} leave ${count} of four options`, async ({ mountBrick }) => {
    const brick = await mountBrick({ settings: settingsOf({ ...ALL_METHODS, types }) });

    await expect(brick.root.getByRole('radio')).toHaveCount(count);
  });
}

for (const [site, form, title] of [
  ['MLA', 'ticketForm', /^Rapipago,/],
  ['MLB', 'bankTransferForm', /^Pix,/],
  ['MCO', 'bankTransferForm', /^PSE,/],
] as const) {
  test(`the default option ${form} of ${site} is chosen from the start`, async ({ mountBrick }) => {
    const visual = { defaultPaymentOption: { [form]: true } };
    const brick = await mountBrick({ site, settings: settingsOf(ALL_METHODS, visual) });

    await expect(brick.root.getByRole('radio', { name: title })).toBeChecked();
    await expect(brick.root.locator('[name="EMAIL"]')).toBeVisible();
  });
}

test('tickets and single methods can be named', async ({ mountBrick }) => {
  const paymentMethods = {
    rapipagoTitle: 'Own Rapipago',
    pagofacilValueProp: 'own value',
    ticketValueProp: 'own ticket value',
  };
  const brick = await mountBrick({
    settings: settingsOf({ ticket: 'all' }, { texts: { paymentMethods } }),
  });

  await expect(brick.root.getByRole('radio', { name: 'Own Rapipago, own ticket value' })).toBeAttached();
  await expect(brick.root.getByRole('radio', { name: 'Pago Fácil, own value' })).toBeAttached();
});

test.describe('a variant that shows the tickets of a country as one row', () => {
  test.use({ emulatorSeed: seedOf({ ticketRows: 'together' }) });

  test('ticketTitle names the row of all tickets', async ({ mountBrick }) => {
    const texts = { paymentMethods: { ticketTitle: 'Own cash', ticketValueProp: 'own value' } };
    const brick = await mountBrick({ settings: settingsOf({ ticket: 'all' }, { texts }) });

    await expect(brick.root.getByRole('radio', { name: 'Own cash, own value' })).toBeAttached();
  });
});

for (const [site, paymentMethods, least] of [
  ['MLA', { ticket: ['rapipago'] }, 20],
  ['MLB', { ticket: ['bolbradesco'] }, 4],
  ['MCO', { bankTransfer: 'all' }, 1600],
] as const) {
  test(`an amount below ${least} is not taken by ${JSON.stringify(paymentMethods)}`, async ({
    mountBrick,
  }) => {
    const brick = await mountBrick({ site, settings: settingsOf(paymentMethods) });
    const update = (amount: number) =>
      brick.page.evaluate(`window.brickController.update({ amount: ${amount} })`);

    expect([await update(least - 1), await update(least)]).toEqual([false, true]);
  });
}

test('a card that was left for another method starts anew', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: settingsOf({ creditCard: 'all', ticket: ['rapipago'] }) });
  await brick.fillCard({ cardNumber: '5031755734530604' });
  await expect(brick.installmentsSelect()).toBeVisible();

  await brick.root.getByText('Rapipago').click();
  await expect(brick.root.locator('iframe')).toHaveCount(0);
  await brick.root.getByText('Tarjeta de crédito').click();

  await expect(brick.frameInput('cardNumber')).toHaveValue('');
  await expect(brick.installmentsSelect()).toHaveCount(0);
  await brick.fillEverything();
  await brick.submitButton.click();
  await expect.poll(() => brick.calls('submit')).toHaveLength(1);
});

test('a Brick without cards asks for no card frames', async ({ mountBrick }) => {
  const asked: string[] = [];
  await mountBrick({
    settings: settingsOf({ ticket: 'all' }),
    prepare: async (page) => {
      page.on('request', (request) => asked.push(request.url()));
    },
  });

  expect(asked.filter((url) => url.includes('secure-fields'))).toEqual([]);
});
