import { CardForm } from '../../fixtures/models/CardForm.ts';
import { expect, test } from './support/card-form-test.ts';

const ENTRY = {
  card: {
    number: '5031755734530604',
    paymentTypeId: 'credit_card',
    expiration: '11/30',
    securityCode: '123',
  },
  holder: 'APRO',
  document: { type: 'DNI', number: '12345678' },
  email: 'buyer@example.com',
  installments: 3,
} as const;

const DATA = {
  paymentMethodId: 'master',
  installments: '3',
  issuerId: '1652',
  identificationType: 'DNI',
  identificationNumber: '12345678',
  cardholderEmail: 'buyer@example.com',
};

const halves = (year: object) => ({
  form: {
    expirationDate: null,
    expirationMonth: { id: 'form-checkout__expirationMonth' },
    expirationYear: { id: 'form-checkout__expirationYear', ...year },
  },
});

for (const { title, settings } of [
  { title: "the guide's page", settings: {} },
  { title: 'a page without frames', settings: { iframe: false } },
  { title: 'a page with month and year apart', settings: halves({ mode: 'short' }) },
  {
    title: 'a page with a year of four digits',
    settings: halves({ mode: 'full', placeholder: 'AAAA' }),
  },
  {
    title: 'a page without frames, with month and year apart',
    settings: { iframe: false, ...halves({}) },
  },
]) {
  test(`the page object pays on ${title}`, async ({ openCardForm }) => {
    const form = await openCardForm({ settings, ready: false });

    await new CardForm(form.page).payWith(ENTRY);

    await expect.poll(() => form.heard('onSubmit')).toMatchObject([['submit', DATA]]);
    expect(test.info().annotations, 'no fallback').toEqual([]);
  });
}

test('the page object pays on a page with ids of its own', async ({ openCardForm }) => {
  const form = await openCardForm({
    ready: false,
    markup: `<form id="pay"><div id="a"></div><div id="b"></div><div id="c"></div><input id="d"><input id="e">
      <input id="f"><select id="g"></select><select id="h"></select><select id="i"></select><button>Pagar</button></form>`,
    settings: {
      form: {
        id: 'pay',
        cardNumber: { id: 'a' },
        expirationDate: { id: 'b' },
        securityCode: { id: 'c' },
        cardholderName: { id: 'd' },
        identificationNumber: { id: 'e' },
        cardholderEmail: { id: 'f' },
        identificationType: { id: 'g' },
        issuer: { id: 'h' },
        installments: { id: 'i' },
      },
    },
  });
  const fields = {
    cardNumber: '#a',
    expirationDate: '#b',
    securityCode: '#c',
    cardholderName: '#d',
    identificationNumber: '#e',
    cardholderEmail: '#f',
    identificationType: '#g',
    issuer: '#h',
    installments: '#i',
  };

  await new CardForm(form.page, { form: '#pay', fields }).payWith(ENTRY);

  await expect.poll(() => form.heard('onSubmit')).toMatchObject([['submit', DATA]]);
});

test('the page object chooses a bank where the page asks for one', async ({ openCardForm }) => {
  const form = await openCardForm({ ready: false });

  // A BIN whose bank nobody knows.
  await new CardForm(form.page).fillCard({ ...ENTRY, card: { ...ENTRY.card, number: '4508501200000000' } });

  await expect(form.control('issuer')).not.toHaveValue('');
});

test('instalments that the page does not offer are told with those that it does', async ({
  openCardForm,
}) => {
  const form = await openCardForm({ ready: false });

  const filled = new CardForm(form.page).fillCard({ ...ENTRY, installments: 7 });

  await expect(filled).rejects.toThrow(
    /7 instalments are not offered; offered: installments \| 1 cuotas de \$ 1\.000,00 .* \| 2 cuotas/,
  );
});
