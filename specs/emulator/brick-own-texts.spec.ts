import { expect, test } from './support/brick-test.ts';

const initialization = { amount: 10 };
const paymentMethods = { creditCard: 'all', debitCard: 'all' };
const withVisual = (visual: object) => ({ initialization, customization: { paymentMethods, visual } });

test('an empty text keeps the default', async ({ mountBrick }) => {
  const texts = { formSubmit: '', cardholderName: { label: '' } };
  const brick = await mountBrick({ settings: withVisual({ texts }) });

  await expect(brick.submitButton).toHaveText('Pagar');
  await expect(brick.root.getByLabel('Nombre del titular como aparece en la tarjeta')).toBeVisible();
});

for (const key of ['label', 'placeholder']) {
  test(`the document is named by its ${key}`, async ({ mountBrick }) => {
    const texts = { cardholderIdentification: { [key]: 'Número de identidad' } };
    const brick = await mountBrick({ settings: withVisual({ texts }) });

    await expect(brick.root.getByLabel('Número de identidad')).toHaveAttribute('name', 'DOCUMENT');
  });
}

test('an empty label of the document leaves its name to the placeholder', async ({ mountBrick }) => {
  const texts = { cardholderIdentification: { label: '', placeholder: 'Número de identidad' } };
  const brick = await mountBrick({ settings: withVisual({ texts }) });

  await expect(brick.root.getByLabel('Número de identidad')).toHaveAttribute('name', 'DOCUMENT');
});

const OWN_TEXTS = {
  formTitle: 'Own title',
  emailSectionTitle: 'Own e-mail section',
  installmentsSectionTitle: 'Own instalments section',
  selectInstallments: 'Own instalments',
  formSubmit: 'Own submit',
  cardNumber: { label: 'Own number' },
  expirationDate: { label: 'Own date' },
  securityCode: { label: 'Own code' },
  cardholderName: { label: 'Own holder' },
  email: { label: 'Own e-mail' },
  paymentMethods: {
    creditCardTitle: 'Own credit',
    creditCardValueProp: 'Own credit value',
    debitCardTitle: 'Own debit',
    debitCardValueProp: 'Own debit value',
  },
};

test('every text of the card form can be replaced', async ({ mountBrick }) => {
  const brick = await mountBrick({ settings: withVisual({ texts: OWN_TEXTS }) });
  await brick.fillCard({ cardNumber: '5031755734530604' });
  await expect(brick.installmentsSelect()).toBeVisible();

  const shown = await brick.root.textContent();

  const words = Object.values(OWN_TEXTS).flatMap((text) =>
    typeof text === 'string' ? [text] : Object.values(text),
  );
  expect(words.filter((text) => !shown?.includes(text))).toEqual([]);
});

test('placeholders of frames and page can be replaced', async ({ mountBrick }) => {
  const texts = Object.fromEntries(
    ['cardNumber', 'expirationDate', 'securityCode', 'cardholderName', 'email'].map((field) => [
      field,
      { placeholder: `own ${field}` },
    ]),
  );
  const brick = await mountBrick({ settings: withVisual({ texts }) });

  for (const field of ['cardNumber', 'expirationDate', 'securityCode'] as const) {
    await expect(brick.frameInput(field)).toHaveAttribute('placeholder', `own ${field}`);
  }
  await expect(brick.root.getByPlaceholder('own cardholderName')).toHaveAttribute('name', 'HOLDER_NAME');
  await expect(brick.root.getByPlaceholder('own email')).toHaveAttribute('name', 'EMAIL');
});

test('the title of a new card comes before that of its type', async ({ mountBrick }) => {
  const texts = { paymentMethods: { newCreditCardTitle: 'Otra tarjeta', creditCardTitle: 'Crédito' } };
  const brick = await mountBrick({ settings: withVisual({ texts }) });

  await expect(brick.root.getByRole('radio', { name: /^Otra tarjeta,/ })).toBeAttached();
});

test('a row of one method is named by its id', async ({ mountBrick }) => {
  const texts = { paymentMethods: { visaTitle: 'Solo Visa', visaValueProp: 'Nada más' } };
  const brick = await mountBrick({
    settings: {
      initialization,
      customization: { paymentMethods: { creditCard: ['visa'] }, visual: { texts } },
    },
  });

  await expect(brick.root.getByRole('radio', { name: 'Solo Visa, Nada más' })).toBeAttached();
});

test('a text that does not fit ends in an ellipsis', async ({ mountBrick }) => {
  const formTitle = 'A title that goes on '.repeat(30).trim();
  const brick = await mountBrick({ settings: withVisual({ texts: { formTitle } }) });

  const title = brick.root.getByRole('heading', { name: formTitle });

  await expect(title).toHaveCSS('text-overflow', 'ellipsis');
  expect(await title.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true);
});

for (const [locale, words] of [
  ['es', 'Medios de pago'],
  ['es-MX', 'Medios de pago'],
  ['pt', 'Meios de pagamento'],
  ['pt-BR', 'Meios de pagamento'],
  ['en', 'Payment methods'],
] as const) {
  test(`the locale ${locale} of a Brick comes before that of the SDK`, async ({ mountBrick }) => {
    const settings = { initialization, customization: { paymentMethods }, locale };
    const brick = await mountBrick({ options: { locale: 'es-AR' }, settings });

    await expect(brick.root.getByRole('heading').first()).toHaveText(words);
  });
}
