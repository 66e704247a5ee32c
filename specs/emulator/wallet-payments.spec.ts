import { expect, test } from '@playwright/test';
import { BUYER, makePreference, nextPageOf, payAtCheckout } from './support/checkout-visit.ts';
import { sellerOf } from './support/seller.ts';

test('paying from the account makes a payment with what the preference says', async () => {
  const seller = sellerOf('MLA');
  const { id } = await makePreference(seller, {
    metadata: { orderId: 7 },
    notification_url: 'https://shop.example.com/webhooks',
    statement_descriptor: 'TIENDA',
    payer: { name: 'Ana', surname: 'Paz' },
  });

  const { payment } = await payAtCheckout(seller, id);

  expect(payment).toMatchObject({
    status: 'approved',
    status_detail: 'accredited',
    payment_method_id: 'account_money',
    payment_type_id: 'account_money',
    transaction_amount: 3401,
    transaction_details: { total_paid_amount: 3401 },
    installments: 1,
    external_reference: 'order-7',
    description: 'Taza de cerámica, Lámpara',
    metadata: { order_id: 7 },
    notification_url: 'https://shop.example.com/webhooks',
    statement_descriptor: 'TIENDA',
    card: {},
    payer: { email: BUYER, type: 'registered', first_name: 'Ana', last_name: 'Paz' },
  });
});

test('a payment closes the order of its preference; one that was refused before is in it too', async () => {
  const seller = sellerOf('MLA');
  const { id } = await makePreference(seller);
  const refused = await payAtCheckout(seller, id, { result: 'rejected' });

  const paid = await payAtCheckout(seller, id);

  const { body } = await seller.asSeller('GET', `/merchant_orders/search?preference_id=${id}`);
  expect(body).toMatchObject({
    total: 1,
    elements: [
      {
        preference_id: id,
        external_reference: 'order-7',
        status: 'closed',
        order_status: 'paid',
        paid_amount: 3401,
        payments: [{ id: refused.payment.id }, { id: paid.payment.id, status: 'approved' }],
      },
    ],
  });
});

for (const [method, result, pair] of [
  ['account_money', 'rejected', { status: 'rejected', status_detail: 'insufficient_money' }],
  ['consumer_credits', 'rejected', { status: 'rejected', status_detail: 'insufficient_amount' }],
  ['account_money', 'in_process', { status: 'in_process', status_detail: 'pending_contingency' }],
] as const) {
  test(`a test payment with ${method} can end ${pair.status_detail}`, async () => {
    const seller = sellerOf('MLA');
    const { id } = await makePreference(seller);

    const { payment } = await payAtCheckout(seller, id, { method, result });

    expect(payment).toMatchObject(pair);
  });
}

test('a payment in review can be settled later', async () => {
  const seller = sellerOf('MLA');
  const { id } = await makePreference(seller);
  const { payment } = await payAtCheckout(seller, id, { result: 'in_process' });

  const path = `/__emulator/universes/MLA-spec/payments/${payment.id}/settlement`;
  const settled = await seller.call('POST', path, { body: { settlement: 'approve' } });

  expect(settled.body).toMatchObject({ status: 'approved', status_detail: 'accredited' });
});

test('a binary preference leaves nothing in review', async () => {
  const seller = sellerOf('MLA');
  const { id, path } = await makePreference(seller, { binary_mode: true });

  const { payment } = await payAtCheckout(seller, id, { result: 'in_process' });

  expect(payment).toMatchObject({ status: 'rejected', binary_mode: true });
  const { html } = await seller.browse(`${path.replace('redirect', 'payment')}&buyer=${BUYER}`);
  expect(html).not.toContain('value="in_process"');
});

test('a credit is paid in instalments without a card', async () => {
  const seller = sellerOf('MLA');
  const { id } = await makePreference(seller, { purpose: 'onboarding_credits' });

  const { payment } = await payAtCheckout(seller, id, { method: 'consumer_credits', installments: '6' });

  expect(payment).toMatchObject({
    status: 'approved',
    payment_method_id: 'consumer_credits',
    payment_type_id: 'digital_currency',
    installments: 6,
    transaction_amount: 3401,
  });
});

test('the price that a seller names for shipping is paid too', async () => {
  const seller = sellerOf('MLA');
  const { id } = await makePreference(seller, { shipments: { cost: 99, mode: 'not_specified' } });

  const { payment } = await payAtCheckout(seller, id);

  expect(payment).toMatchObject({ transaction_amount: 3500 });
});

test('a form that is sent twice makes one payment', async () => {
  const seller = sellerOf('MLA');
  const { id } = await makePreference(seller);
  const form = { attempt: 'once', method: 'account_money', result: 'approved' };
  const path = `/checkout/v1/payment?pref_id=${id}&buyer=${BUYER}`;

  const first = await seller.browse(path, form);
  const second = await seller.browse(path, form);

  expect(nextPageOf(first.html)).toContain('/checkout/v1/congrats');
  expect(nextPageOf(second.html)).toBe(nextPageOf(first.html));
});

test('a payment from the account is in a snapshot, and can be refunded after a restore', async () => {
  const seller = sellerOf('MLA');
  const { id } = await makePreference(seller);
  const { payment } = await payAtCheckout(seller, id);
  const snapshot = await seller.call('GET', '/__emulator/universes/MLA-spec/snapshot');
  await seller.call('PUT', '/__emulator/universes/MLA-spec/snapshot', { body: snapshot.body });

  const refund = await seller.asSeller('POST', `/v1/payments/${payment.id}/refunds`, {
    body: {},
    headers: { 'x-idempotency-key': 'refund' },
  });

  expect(refund).toMatchObject({ status: 201, body: { amount: 3401 } });
});
