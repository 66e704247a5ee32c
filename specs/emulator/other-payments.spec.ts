import { expect, test } from '@playwright/test';
import { BOLETO, OTHER_REQUESTS, PSE } from './support/other-requests.ts';
import { sellerOf } from './support/seller.ts';

for (const [site, body] of OTHER_REQUESTS) {
  test(`${body.payment_method_id} in ${site} is answered 201 with a payment that waits, has no card and counts as captured`, async () => {
    const payment = await sellerOf(site).send(body);

    expect(payment).toMatchObject({
      status: 201,
      body: {
        status: 'pending',
        payment_method_id: body.payment_method_id,
        captured: true,
        card: {},
        issuer_id: null,
        authorization_code: null,
        installments: 1,
        transaction_details: { installment_amount: 0, net_received_amount: 0 },
        fee_details: [],
        date_approved: null,
        metadata: body.metadata ?? {},
      },
    });
  });
}

test('a boleto tells its barcode, its line, its number at the bank and its page', async () => {
  const payment = await sellerOf('MLB').send(BOLETO);

  const { id, collector_id: seller } = payment.body as { id: number; collector_id: number };
  const reference = `6${String(id).slice(-9)}`;
  const page = `https://www.mercadopago.com.br/sandbox/payments/${id}/ticket?caller_id=${seller}`;
  const content = expect.stringMatching(/^2379[1-9]1639000001000030002606\d{9}00633330$/);
  expect(payment.body).toMatchObject({
    payment_type_id: 'ticket',
    payment_method: { id: 'bolbradesco', type: 'ticket' },
    status_detail: 'pending_waiting_payment',
    date_of_expiration: '2026-11-23T22:59:59.000-04:00',
    barcode: { content },
    point_of_interaction: { type: 'UNSPECIFIED' },
    transaction_details: {
      payment_method_reference_id: reference,
      verification_code: reference,
      financial_institution: 'bradesco',
      external_resource_url: expect.stringMatching(
        `^${page.replaceAll('.', '\\.').replace('?', '\\?')}&payment_method_id=bolbradesco&payment_id=${id}&payment_method_reference_id=${reference}&hash=[-0-9a-f]{36}$`,
      ),
      barcode: { content },
      digitable_line: expect.stringMatching(/^\d{33}1639\d{10}$|^\d{47}$/),
    },
  });
});

test('a Pix tells its text, its image and its page', async () => {
  const payment = await sellerOf('MLB').send({ payment_method_id: 'pix', transaction_amount: 100 });

  const { id } = payment.body as { id: number };
  expect(payment.body).toMatchObject({
    payment_type_id: 'bank_transfer',
    status_detail: 'pending_waiting_transfer',
    date_of_expiration: '2026-11-21T10:59:59.000-04:00',
    transaction_details: { external_resource_url: null, financial_institution: null },
    point_of_interaction: {
      type: 'PIX',
      transaction_data: {
        qr_code: expect.stringMatching(
          /^00020126580014br\.gov\.bcb\.pix0136[-0-9a-f]{36}5204000053039865406100\.005802BR5917TESTUSER\d{9}6009Sao Paulo62250521mpqrinter\d{12}6304[0-9A-F]{4}$/,
        ),
        // A PNG.
        qr_code_base64: expect.stringMatching(/^iVBORw0KGgo/),
        ticket_url: expect.stringMatching(
          `^https://www\\.mercadopago\\.com\\.br/sandbox/payments/${id}/ticket\\?caller_id=`,
        ),
      },
    },
  });
});

test('PSE tells the bank, its numbers there and its page, and no date', async () => {
  const payment = await sellerOf('MCO').send(PSE);

  const { id } = payment.body as { id: number };
  expect(payment.body).toMatchObject({
    payment_type_id: 'bank_transfer',
    status_detail: 'pending_waiting_transfer',
    date_of_expiration: null,
    callback_url: 'https://shop.example/return?order=7',
    payer: { entity_type: 'individual', identification: { type: 'CC', number: '123456789' } },
    transaction_details: {
      financial_institution: '1007',
      bank_transfer_id: expect.any(Number),
      transaction_id: expect.stringMatching(/^\d+$/),
      total_paid_amount: 50_000,
      external_resource_url: expect.stringMatching(
        `^https://www\\.mercadopago\\.com\\.co/sandbox/payments/${id}/bank_transfer\\?caller_id=`,
      ),
    },
  });
});

test('PagoEfectivo names itself as the financial institution, and its page is the helper of cash machines', async () => {
  const payment = await sellerOf('MPE').send({
    payment_method_id: 'pagoefectivo_atm',
    transaction_amount: 100,
    description: 'A lamp',
  });

  expect(payment.body).toMatchObject({
    payment_type_id: 'atm',
    transaction_details: {
      financial_institution: 'PagoEfectivo',
      external_resource_url: expect.stringContaining('/atm/helper?'),
    },
  });
});

test('with live credentials the pages are not under /sandbox, with local links they are at the emulator', async () => {
  const seller = sellerOf('MLM', { localLinks: true });

  const payment = await seller.send(
    { payment_method_id: 'oxxo' },
    { authorization: 'Bearer APP_USR-MLM-spec-secret' },
  );

  expect(payment.body).toMatchObject({
    transaction_details: {
      external_resource_url: expect.stringMatching(/^http:\/\/emulator\/payments\/\d+\/ticket\?/),
    },
  });
});

test('the rules of a boleto are given back', async () => {
  const rules = { rules: { fine: { type: 'percentage', value: 2 } } };

  const payment = await sellerOf('MLB').send({ ...BOLETO, payment_method: { data: rules } });

  expect(payment.body).toMatchObject({ payment_method: { id: 'bolbradesco', type: 'ticket', data: rules } });
});

for (const method of ['clabe', 'account_money', 'consumer_credits']) {
  test(`${method} cannot be paid with a call of the seller: it is answered 501 with the reason`, async () => {
    const answer = await sellerOf('MLM').send({ payment_method_id: method });

    expect(answer).toMatchObject({ status: 501, body: { message: expect.stringContaining(method) } });
  });
}
