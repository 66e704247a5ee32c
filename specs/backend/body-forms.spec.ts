import { formData, newToken, summary } from './support/buyer.ts';
import { expect, test } from './support/test.ts';

const MANY = {
  token: 't0ken-of-a-card',
  installments: '3',
  paymentMethodId: 'master',
  transactionAmount: '99.8',
};

const FORMS = [
  [
    'the Payment Brick',
    { data: { selectedPaymentMethod: 'credit_card', formData: formData('t0ken-of-a-card') } },
  ],
  ['the Card Payment Brick', { data: formData('t0ken-of-a-card') }],
  ['CardForm as JSON', { data: { ...MANY, issuerId: '25', email: 'ana@example.com', description: 'x' } }],
  ['CardForm with other spellings', { data: { ...MANY, issuer: '25', cardholderEmail: 'ana@example.com' } }],
  [
    'CardForm as a form',
    {
      form: {
        ...MANY,
        issuer: '25',
        identificationType: 'CPF',
        identificationNumber: '12345678909',
        'payer[email]': 'ana@example.com',
      },
    },
  ],
  [
    "the official samples of CardForm, with the guide's payer",
    {
      data: {
        ...MANY,
        issuerId: '25',
        transactionAmount: 99.8,
        installments: 3,
        description: 'x',
        payer: { email: 'ana@example.com', identification: { type: 'CPF', number: '12345678909' } },
      },
    },
  ],
  [
    'getCardFormData as it is',
    {
      data: {
        amount: '99.8',
        token: 't0ken-of-a-card',
        installments: '3',
        paymentMethodId: 'master',
        issuerId: '25',
        identificationType: 'CPF',
        identificationNumber: '12345678909',
        processingMode: 'aggregator',
        merchantAccountId: '',
        cardholderEmail: 'ana@example.com',
      },
    },
  ],
  [
    "the form's own names with CardForm's hidden inputs",
    {
      form: {
        MPHiddenInputToken: 't0ken-of-a-card',
        MPHiddenInputPaymentMethod: 'master',
        MPHiddenInputProcessingMode: 'aggregator',
        MPHiddenInputMerchantAccountId: '',
        MPHiddenInputAmount: '99.8',
        installments: '3',
        issuer: '25',
        cardholderEmail: 'ana@example.com',
        identificationType: 'CPF',
        identificationNumber: '12345678909',
      },
    },
  ],
  [
    'a form of the first version, with empty fields beside the full ones',
    {
      form: {
        ...MANY,
        issuerId: '25',
        issuer: '',
        email: '',
        cardholderEmail: 'ana@example.com',
        docType: 'CPF',
        docNumber: '12345678909',
        identificationNumber: '',
      },
    },
  ],
  [
    'a form with its payer in brackets',
    {
      form: {
        ...MANY,
        issuer: '25',
        'payer[email]': 'ana@example.com',
        'payer[identification][type]': 'CPF',
        'payer[identification][number]': '12345678909',
      },
    },
  ],
  [
    "a form with the API's names",
    {
      form: {
        token: 't0ken-of-a-card',
        payment_method_id: 'master',
        installments: '3',
        issuer_id: '25',
        transaction_amount: '99.8',
        'payer[email]': 'ana@example.com',
        'payer[identification][type]': 'CPF',
        'payer[identification][number]': '12345678909',
      },
    },
  ],
] as const;

for (const [title, body] of FORMS) {
  test(`accepts the body of ${title}`, async ({ buyer, upstream }) => {
    await buyer.order();

    const response = await buyer.http.post('/process_payment', body);

    expect(await summary(response)).toBe('201 approved');
    expect(upstream.sent[0]?.body).toMatchObject({
      token: 't0ken-of-a-card',
      transaction_amount: 99.8,
      issuer_id: 25,
      payer: { email: 'ana@example.com' },
    });
  });
}

test("sends CardForm's document", async ({ buyer, upstream }) => {
  await buyer.order();

  await buyer.http.post('/process_payment', {
    data: {
      ...MANY,
      email: 'ana@example.com',
      identificationType: 'CPF',
      identificationNumber: '12345678909',
    },
  });

  expect(upstream.sent[0]?.body).toMatchObject({
    installments: 3,
    payer: { identification: { type: 'CPF', number: '12345678909' } },
  });
});

test('pays the order that the body names, not the newest', async ({ buyer, upstream }) => {
  const wanted = await buyer.order();
  await buyer.order([{ id: 'desk-lamp', quantity: 1 }]);

  await buyer.http.post('/process_payment', {
    data: { selectedPaymentMethod: 'credit_card', formData: formData(newToken()), order_id: wanted.id },
  });

  expect(upstream.sent[0]?.body).toMatchObject({
    external_reference: wanted.id,
    transaction_amount: wanted.amount,
  });
});

for (const [title, amount] of [
  ['a hidden amount', { MPHiddenInputAmount: '1' }],
  ["CardForm's amount", { amount: '1.00' }],
] as const) {
  test(`${title} that is not the order's is refused`, async ({ buyer, upstream }) => {
    await buyer.order();
    const { transactionAmount: _none, ...many } = MANY;

    const response = await buyer.http.post('/process_payment', {
      form: { ...many, ...amount, email: 'ana@example.com' },
    });

    expect(await summary(response)).toBe('422 amount_mismatch');
    expect(upstream.sent).toHaveLength(0);
  });
}

test('a document of which half is missing is not sent', async ({ buyer, upstream }) => {
  await buyer.order();

  await buyer.http.post('/process_payment', {
    form: { ...MANY, email: 'ana@example.com', identificationType: 'CPF', identificationNumber: '' },
  });

  expect(upstream.sent[0]?.body).not.toHaveProperty('payer.identification');
});

test('a method that is no card is refused in the spelling of a hidden input too', async ({
  buyer,
  upstream,
}) => {
  await buyer.order();
  const { paymentMethodId: _none, ...many } = MANY;

  const response = await buyer.http.post('/process_payment', {
    form: { ...many, MPHiddenInputPaymentMethod: 'pix', email: 'ana@example.com' },
  });

  expect(await summary(response)).toBe('422 method_not_offered');
  expect(upstream.sent).toHaveLength(0);
});

const WRONG = [
  [
    'every wrong field of the Brick',
    { selectedPaymentMethod: 'credit_card', formData: { installments: 0, payer: { email: 'ana' } } },
    ['formData.token', 'formData.payment_method_id', 'formData.installments', 'formData.payer.email'],
  ],
  [
    'more instalments than the form offers',
    { ...formData('t0ken-of-a-card'), installments: 18 },
    ['installments'],
  ],
  ['a missing payer', { ...formData('t0ken-of-a-card'), payer: undefined }, ['payer']],
  ['a token that is none', { ...formData('4509 9535 6623 3704') }, ['token']],
  [
    'every wrong field of CardForm',
    { transactionAmount: 'ten', installments: '1.5' },
    ['token', 'paymentMethodId', 'installments', 'transactionAmount', 'email'],
  ],
  [
    'fields of CardForm as the sender spelt them',
    {
      MPHiddenInputToken: 'no token',
      MPHiddenInputPaymentMethod: '',
      cardholderEmail: 'ana',
      installments: '13',
    },
    ['MPHiddenInputToken', 'paymentMethodId', 'cardholderEmail', 'installments'],
  ],
  ["a mistake in a sample's payer", { ...MANY, payer: { email: 'ana' } }, ['payer.email']],
] as const;

for (const [title, body, fields] of WRONG) {
  test(`names ${title}`, async ({ buyer, upstream }) => {
    await buyer.order();

    const response = await buyer.http.post('/process_payment', { data: body });
    const problem = await response.json();

    expect(response.status()).toBe(400);
    expect(response.headers()['content-type']).toContain('application/problem+json');
    expect(problem.errors.map((error: { field: string }) => error.field).sort()).toEqual([...fields].sort());
    expect(upstream.sent).toHaveLength(0);
  });
}

test('names the body when it is not JSON', async ({ buyer }) => {
  await buyer.order();

  const response = await buyer.http.post('/process_payment', {
    headers: { 'content-type': 'application/json' },
    data: Buffer.from('{"token":'),
  });

  expect(await summary(response)).toBe('400 validation_failed');
});

test('names every wrong field of an order', async ({ buyer }) => {
  const data = { site: 'MLA', items: [{ id: 'yacht', quantity: 0 }], payer: { email: 'ana' } };

  const response = await buyer.http.post('/orders', { data });
  const { errors } = await response.json();

  expect(errors.map((error: { field: string }) => error.field)).toEqual([
    'site',
    'items.0.id',
    'items.0.quantity',
    'payer.email',
  ]);
});
