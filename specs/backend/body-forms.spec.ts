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

const WRONG = [
  [
    'every wrong field of the Brick',
    { selectedPaymentMethod: 'credit_card', formData: { installments: 0, payer: { email: 'ana' } } },
    ['formData.token', 'formData.payment_method_id', 'formData.installments', 'formData.payer.email'],
  ],
  ['a missing payer', { ...formData('t0ken-of-a-card'), payer: undefined }, ['payer']],
  ['a token that is none', { ...formData('4509 9535 6623 3704') }, ['token']],
  [
    'every wrong field of CardForm',
    { transactionAmount: 'ten', installments: '1.5' },
    ['token', 'paymentMethodId', 'installments', 'transactionAmount', 'email'],
  ],
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
