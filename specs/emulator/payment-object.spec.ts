import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

test('a payment carries what the request said of it', async () => {
  const payment = await sellerOf('MLB').pay({
    description: 'One bag',
    external_reference: 'order-1',
    statement_descriptor: 'BRICKWRIGHT',
    metadata: { attemptId: 'a1', deep: { innerKey: 1 } },
    additional_info: { items: [{ id: 'bag', quantity: 2, unit_price: 58.8 }] },
    payer: {
      email: 'test@testuser.com',
      first_name: 'Ana',
      identification: { type: 'CPF', number: '12345678909' },
    },
  });

  expect(payment.body).toMatchObject({
    description: 'One bag',
    external_reference: 'order-1',
    statement_descriptor: 'BRICKWRIGHT',
    metadata: { attempt_id: 'a1', deep: { inner_key: 1 } },
    additional_info: { items: [{ id: 'bag', quantity: '2', unit_price: '58.8' }] },
    payer: {
      email: 'test@testuser.com',
      first_name: 'Ana',
      identification: { type: 'CPF', number: '12345678909' },
    },
  });
});

test('dates are written at -04:00 whatever the country', async () => {
  const payment = await sellerOf('MLA').pay();

  expect(payment.body).toMatchObject({
    date_created: '2026-11-20T11:00:00.000-04:00',
    date_approved: '2026-11-20T11:00:00.000-04:00',
  });
});

test('what a payment does not have is null, not left out', async () => {
  const payment = await sellerOf('MLA').pay({}, 'CONT');

  expect(payment.body).toMatchObject({
    date_approved: null,
    money_release_date: null,
    authorization_code: null,
    external_reference: null,
    fee_details: [],
    refunds: [],
    order: {},
  });
});

test('instalments cost the buyer interest and leave the amount as it is', async () => {
  const payment = await sellerOf('MLA').pay({ transaction_amount: 50_000, installments: 6 });

  expect(payment.body).toMatchObject({
    transaction_amount: 50_000,
    installments: 6,
    transaction_details: { total_paid_amount: 66_070, installment_amount: 11_011.67 },
  });
});

const METHODS = [
  ['MLA', '5287338310253304', 'debmaster', 'debit_card', 'ARS'],
  ['MLB', '5067766783888311', 'debelo', 'debit_card', 'BRL'],
  ['MLM', '5474925432670366', 'master', 'credit_card', 'MXN'],
  ['MLC', '4168818844447115', 'visa', 'credit_card', 'CLP'],
  ['MCO', '4013540682746260', 'visa', 'credit_card', 'COP'],
  ['MPE', '4009175332806176', 'visa', 'credit_card', 'PEN'],
  ['MLU', '4213016314706756', 'debvisa', 'debit_card', 'UYU'],
] as const;

for (const [site, number, method, type, currency] of METHODS) {
  test(`${site} takes ${number.slice(-4)} as ${method}, in ${currency}`, async () => {
    const seller = sellerOf(site);
    const token = await seller.tokenise({ card_number: number });

    const payment = await seller.send({ token: token.id });

    expect(payment.body).toMatchObject({
      payment_method_id: method,
      payment_type_id: type,
      currency_id: currency,
      card: { last_four_digits: number.slice(-4) },
    });
  });
}
