import { summary } from './support/buyer.ts';
import { EVERY_SITE } from './support/every-site.ts';
import { expect, test } from './support/test.ts';

test.use({ environment: EVERY_SITE });

const EMAIL = { email: 'ana@example.com' };
const BOLETO = 'formData.payer';

const WRONG = [
  [
    'a boleto without the payer',
    'ticket',
    { payment_method_id: 'bolbradesco', payer: EMAIL },
    [`${BOLETO}.first_name`, `${BOLETO}.last_name`, `${BOLETO}.identification`, `${BOLETO}.address`],
  ],
  [
    'a boleto with a wrong document and address',
    'ticket',
    {
      payment_method_id: 'pec',
      payer: {
        email: 'ana',
        first_name: 'Ana',
        last_name: 'Souza',
        identification: { type: 'CPF', number: '123' },
        address: { zip_code: '1', federal_unit: 'Lisboa', city: 'x', neighborhood: 'x', street_name: '' },
      },
    },
    [
      `${BOLETO}.email`,
      `${BOLETO}.identification.number`,
      `${BOLETO}.address.zip_code`,
      `${BOLETO}.address.federal_unit`,
      `${BOLETO}.address.street_name`,
      `${BOLETO}.address.street_number`,
    ],
  ],
  [
    'a PSE of a company with the document of a person, and no bank',
    'bank_transfer',
    {
      payment_method_id: 'pse',
      payer: { ...EMAIL, entity_type: 'association', identification: { type: 'CC', number: '1' } },
    },
    ['formData.payer.identification.type', 'formData.transaction_details'],
  ],
  [
    'a store that is no word',
    'ticket',
    { payment_method_id: 'oxxo', payer: EMAIL, metadata: { payment_point: '<script>' } },
    ['formData.metadata.payment_point'],
  ],
  [
    'a form that the method does not belong to',
    'ticket',
    { payment_method_id: 'pix', payer: EMAIL },
    ['selectedPaymentMethod'],
  ],
  [
    'no payer, and an amount that is a word',
    'bank_transfer',
    { payment_method_id: 'pix', transaction_amount: 'ten' },
    ['formData.payer', 'formData.transaction_amount'],
  ],
] as const;

test('names every wrong field of each method', async ({ buyer, upstream }) => {
  await buyer.order();
  for (const [title, form, formData, fields] of WRONG) {
    await test.step(title, async () => {
      const response = await buyer.choose(form, formData);
      const { code, errors } = await response.json();

      expect.soft(`${response.status()} ${code}`).toBe('400 validation_failed');
      expect.soft(errors?.map(({ field }: { field: string }) => field).sort()).toEqual([...fields].sort());
    });
  }
  expect(upstream.sent).toHaveLength(0);
});

test('refuses a method of another country, and says what this one offers', async ({ buyer, upstream }) => {
  await buyer.order();

  const response = await buyer.choose('ticket', { payment_method_id: 'oxxo', payer: EMAIL });

  expect(await response.json()).toMatchObject({
    status: 422,
    code: 'method_not_offered',
    detail:
      'oxxo is not offered for this order. Offered: credit_card, debit_card, prepaid_card, pix, bolbradesco, pec. Nothing was charged.',
  });
  expect(upstream.sent).toHaveLength(0);
});

for (const [method, formData] of [
  ['wallet_purchase', null],
  ['onboarding_credits', null],
  ['credit_card', { payment_method_id: 'account_money', payer: EMAIL }],
] as const) {
  test(`says that ${method} ${formData ? 'with account money ' : ''}goes through preferences`, async ({
    buyer,
  }) => {
    await buyer.order();

    const response = await buyer.http.post('/process_payment', {
      data: { selectedPaymentMethod: method, formData },
    });

    expect(await response.json()).toMatchObject({
      status: 422,
      code: 'goes_through_preferences',
      detail: expect.stringContaining('POST /preferences'),
    });
  });
}

test('refuses a method that the Brick does not have', async ({ buyer }) => {
  await buyer.order();

  const response = await buyer.choose('bank_transfer', { payment_method_id: 'clabe', payer: EMAIL });

  expect(await summary(response)).toBe('422 method_not_offered');
});
