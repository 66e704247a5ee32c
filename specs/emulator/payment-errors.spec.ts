import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { sellerOf } from './support/seller.ts';

interface Row {
  when: string;
  sent: Record<string, unknown>;
  code: number;
}

const ROWS: Row[] = [
  // Shape of the body.
  { when: 'a field is unknown', sent: { colour: 'red' }, code: 8 },
  { when: 'the amount is missing', sent: { transaction_amount: null }, code: 4002 },
  { when: 'the amount is no number', sent: { transaction_amount: '100' }, code: 4003 },
  { when: 'instalments are missing', sent: { installments: null }, code: 4004 },
  { when: 'instalments are no number', sent: { installments: 'one' }, code: 4005 },
  { when: 'the payer is missing', sent: { payer: null }, code: 4006 },
  {
    when: 'the expiration date has no offset',
    sent: { date_of_expiration: '2026-12-24T10:00:00Z' },
    code: 23,
  },
  { when: 'the expiration date is no text', sent: { date_of_expiration: 20_261_224 }, code: 23 },
  {
    when: 'the expiration date is past',
    sent: { date_of_expiration: '2026-11-19T10:00:00.000-04:00' },
    code: 7523,
  },
  { when: 'the metadata is no object', sent: { metadata: 'x' }, code: 4022 },
  // The payer.
  { when: 'the e-mail is none', sent: { payer: { email: 'nobody' } }, code: 4050 },
  { when: 'the e-mail has a reserved domain', sent: { payer: { email: 'a@shop.test' } }, code: 4050 },
  { when: 'the e-mail is too long', sent: { payer: { email: `${'a'.repeat(250)}@x.com` } }, code: 4051 },
  {
    when: 'the document is too short',
    sent: { payer: { email: 'a@testuser.com', identification: { type: 'CPF', number: '123' } } },
    code: 2067,
  },
  // URLs.
  {
    when: 'notifications would go to loopback',
    sent: { notification_url: 'http://localhost/hook' },
    code: 4020,
  },
  {
    when: 'the notification URL is too long',
    sent: { notification_url: `https://a.com/${'a'.repeat(250)}` },
    code: 4021,
  },
  // Amount, method and card.
  { when: 'the amount is zero', sent: { transaction_amount: 0 }, code: 2072 },
  { when: 'the amount has three decimals', sent: { transaction_amount: 1.005 }, code: 2072 },
  {
    when: "the amount is above the method's limit",
    sent: { transaction_amount: 60_001, payment_method_id: 'master' },
    code: 4037,
  },
  {
    when: 'the amount is above the limit of the method that the token names',
    sent: { transaction_amount: 60_001 },
    code: 4037,
  },
  { when: 'the amount is beyond counting', sent: { transaction_amount: 1e300 }, code: 2072 },
  { when: 'the method does not exist on the site', sent: { payment_method_id: 'rapidbuck' }, code: 3028 },
  { when: 'the token is unknown', sent: { token: 'f'.repeat(32) }, code: 2006 },
  { when: 'the issuer is another one', sent: { issuer_id: '999999' }, code: 10102 },
  { when: 'the plan is not offered', sent: { installments: 7 }, code: 4033 },
];

for (const { when, sent, code } of ROWS) {
  test(`a payment is refused with cause ${code} when ${when}`, async () => {
    const payment = await sellerOf('MLB').pay(sent);

    expect(payment).toMatchObject({
      status: 400,
      body: { status: 400, error: 'bad_request', cause: [{ code }] },
    });
    expect(payment.body).toMatchObject({ message: payment.cause.description });
  });
}

const ORDER: Row[] = [
  {
    when: 'instalments are missing before a wrong e-mail',
    sent: { installments: null, payer: { email: 'nobody' } },
    code: 4004,
  },
  {
    when: 'the e-mail is wrong before a wrong URL',
    sent: { payer: { email: 'nobody' }, notification_url: 'http://localhost/hook' },
    code: 4050,
  },
  {
    when: 'the URL is wrong before an unknown method',
    sent: { notification_url: 'http://localhost/hook', payment_method_id: 'rapidbuck' },
    code: 4020,
  },
  {
    when: 'the method is unknown before a wrong amount',
    sent: { payment_method_id: 'rapidbuck', transaction_amount: 0 },
    code: 3028,
  },
  {
    when: 'the amount is wrong before an unknown token',
    sent: { transaction_amount: 0, token: 'f'.repeat(32) },
    code: 2072,
  },
  {
    when: 'the token is unknown before a wrong document',
    sent: {
      token: 'f'.repeat(32),
      payer: { email: 'a@testuser.com', identification: { type: 'CPF', number: '1' } },
    },
    code: 2006,
  },
];

for (const { when, sent, code } of ORDER) {
  test(`of two mistakes the first is told: ${when}`, async () => {
    const payment = await sellerOf('MLB').pay(sent);

    expect(payment).toMatchObject({ status: 400, body: { cause: [{ code }] } });
  });
}

test("the seller's own address as payer is told after a wrong document", async () => {
  const seller = sellerOf('MLB');
  const { collector_id: collector } = z.object({ collector_id: z.number() }).parse((await seller.pay()).body);
  const email = `test_user_${collector}@testuser.com`;

  const wrongDocument = await seller.pay({ payer: { email, identification: { type: 'CPF', number: '1' } } });
  const ownAddress = await seller.pay({ payer: { email } });

  expect(wrongDocument.body).toMatchObject({ cause: [{ code: 2067 }] });
  expect(ownAddress.body).toMatchObject({ cause: [{ code: 2060 }] });
});

test('a payment without token or method names both missing', async () => {
  const seller = sellerOf('MLB');

  const withoutMethod = await seller.send({});
  const withoutToken = await seller.send({ payment_method_id: 'master' });

  expect(withoutMethod.cause.code).toBe(4001);
  expect(withoutToken.cause.code).toBe(4000);
});

test('a card of another brand than the named method is refused with diff_param_bins', async () => {
  const payment = await sellerOf('MLB').pay({ payment_method_id: 'visa' });

  expect(payment).toMatchObject({ status: 400, body: { message: 'diff_param_bins' } });
});

test("another country's documented card is refused with bin_not_found", async () => {
  const seller = sellerOf('MLB');
  const token = await seller.tokenise({ card_number: '5474925432670366' });

  const payment = await seller.send({ token: token.id, payment_method_id: 'master' });

  expect(payment.body).toMatchObject({ message: 'bin_not_found', cause: [{ code: 10105 }] });
});

test('a token pays once', async () => {
  const seller = sellerOf('MLB');
  const token = await seller.tokenise();
  await seller.send({ token: token.id });

  const second = await seller.send({ token: token.id });

  expect(second).toMatchObject({ status: 400, body: { cause: [{ code: 2006 }] } });
});

test('a token of another site is told from an unknown one', async () => {
  const seller = sellerOf('MLB');
  const foreign = await seller.call('POST', '/v1/card_tokens?public_key=TEST-MLA-spec-public', {
    body: {
      card_number: '5031755734530604',
      expiration_month: 11,
      expiration_year: 2030,
      security_code: '123',
      cardholder: { name: 'APRO' },
    },
  });

  const payment = await seller.send({ token: foreign.id });

  expect(payment.cause.code).toBe(2062);
});

test('cents are refused in Chile', async () => {
  const payment = await sellerOf('MLC').pay({ transaction_amount: 100.5 });

  expect(payment.cause.code).toBe(2072);
});

test('a body that is no JSON is answered with Params Error', async () => {
  const payment = await sellerOf('MLB').asSeller('POST', '/v1/payments', {
    body: '{"transaction_amount":',
    headers: { 'x-idempotency-key': 'k' },
  });

  expect(payment).toMatchObject({ status: 400, body: { message: 'Params Error', cause: [{ code: 1 }] } });
});

test('the data of a cause carries the moment and the request id', async () => {
  const payment = await sellerOf('MLB').send({ token: 'f'.repeat(32) });

  expect(payment.cause.data).toBe(`20-11-2026T15:00:00UTC;${payment.headers.get('x-request-id')}`);
});
