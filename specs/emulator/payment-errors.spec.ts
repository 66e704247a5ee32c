import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { sellerOf } from './support/seller.ts';

interface Row {
  when: string;
  sent: Record<string, unknown>;
  code: number;
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

test('a card of another brand than the named method is refused with diff_param_bins', async () => {
  const payment = await sellerOf('MLB').pay({ payment_method_id: 'visa' });

  expect(payment).toMatchObject({ status: 400, body: { message: 'diff_param_bins' } });
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

test('the data of a cause carries the moment and the request id', async () => {
  const payment = await sellerOf('MLB').send({ token: 'f'.repeat(32) });

  expect(payment.cause.data).toBe(`20-11-2026T15:00:00UTC;${payment.headers.get('x-request-id')}`);
});
