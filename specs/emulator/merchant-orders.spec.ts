import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

type Seller = ReturnType<typeof sellerOf>;

const UNIVERSE = '/__emulator/universes/MLA-spec';
const DAY = 86_400_000;
const LAMP = { title: 'Lamp', quantity: 2, unit_price: 50 };

const create = (seller: Seller, body: Record<string, unknown> = { items: [LAMP] }) =>
  seller.asSeller('POST', '/merchant_orders', { body });

const read = (seller: Seller, id: string | number) => seller.asSeller('GET', `/merchant_orders/${id}`);

const payFor = (seller: Seller, order: string | number, amount: number, holder = 'APRO') =>
  seller.pay({ order: { type: 'mercadopago', id: order }, transaction_amount: amount }, holder);

const settle = (seller: Seller, payment: string | number, settlement: string) =>
  seller.call('POST', `${UNIVERSE}/payments/${payment}/settlement`, { body: { settlement } });

test('a new order waits for its payment', async () => {
  const order = await create(sellerOf('MLA'), { items: [LAMP], external_reference: 'order-7' });

  expect(order).toMatchObject({
    status: 201,
    body: {
      status: 'opened',
      order_status: 'payment_required',
      total_amount: 100,
      paid_amount: 0,
      refunded_amount: 0,
      cancelled: false,
      external_reference: 'order-7',
      payments: [],
      shipments: [],
      payouts: [],
      is_test: true,
      date_created: '2026-11-20T15:00:00.000+00:00',
    },
  });
});

test('an order of a preference costs what the preference costs', async () => {
  const seller = sellerOf('MLA');
  const preference = await seller.asSeller('POST', '/checkout/preferences', { body: { items: [LAMP] } });

  const order = await create(seller, { preference_id: preference.id });

  expect(order.body).toMatchObject({ preference_id: preference.id, total_amount: 100 });
});

const PAID: { how: string; payments: [amount: number, holder: string][]; leads: Record<string, unknown> }[] =
  [
    {
      how: 'in whole',
      payments: [[100, 'APRO']],
      leads: { status: 'closed', order_status: 'paid', paid_amount: 100 },
    },
    {
      how: 'in part',
      payments: [[40, 'APRO']],
      leads: { status: 'opened', order_status: 'partially_paid', paid_amount: 40 },
    },
    {
      how: 'by two payments',
      payments: [
        [40, 'APRO'],
        [60, 'APRO'],
      ],
      leads: { status: 'closed', order_status: 'paid', paid_amount: 100 },
    },
    {
      how: 'by a payment in process',
      payments: [[100, 'CONT']],
      leads: { status: 'opened', order_status: 'payment_in_process', paid_amount: 0 },
    },
    {
      how: 'by a rejected payment',
      payments: [[100, 'OTHE']],
      leads: { status: 'opened', order_status: 'payment_required', paid_amount: 0 },
    },
  ];

for (const { how, payments, leads } of PAID) {
  test(`an order that is paid ${how} says so`, async () => {
    const seller = sellerOf('MLA');
    const { id } = await create(seller);

    for (const [amount, holder] of payments) await payFor(seller, id, amount, holder);

    expect((await read(seller, id)).body).toMatchObject(leads);
  });
}

for (const [amount, orderStatus] of [
  [30, 'partially_reverted'],
  [100, 'reverted'],
] as const) {
  test(`an order of 100 of which ${amount} went back is ${orderStatus}`, async () => {
    const seller = sellerOf('MLA');
    const { id } = await create(seller);
    const payment = await payFor(seller, id, 100);

    const refund = { body: { amount }, headers: { 'x-idempotency-key': 'refund' } };
    await seller.asSeller('POST', `/v1/payments/${payment.id}/refunds`, refund);

    expect((await read(seller, id)).body).toMatchObject({
      status: 'closed',
      order_status: orderStatus,
      paid_amount: 100,
      refunded_amount: amount,
      payments: [{ id: payment.id, amount_refunded: amount }],
    });
  });
}

test('an order whose chargeback was lost is reverted', async () => {
  const seller = sellerOf('MLA');
  const { id } = await create(seller);
  const payment = await payFor(seller, id, 100);

  await settle(seller, payment.id, 'charge_back');
  await settle(seller, payment.id, 'lose_charge_back');

  expect((await read(seller, id)).body).toMatchObject({ order_status: 'reverted', refunded_amount: 100 });
});

for (const [when, holder, status] of [
  ['nothing is paid', 'OTHE', 'expired'],
  ['it is paid', 'APRO', 'closed'],
] as const) {
  test(`an order whose preference is over is ${status} when ${when}`, async () => {
    const seller = sellerOf('MLA');
    const body = { items: [LAMP], expires: true, expiration_date_to: '2026-11-21T15:00:00Z' };
    const preference = await seller.asSeller('POST', '/checkout/preferences', { body });
    const { id } = await create(seller, { preference_id: preference.id });
    await payFor(seller, id, 100, holder);

    await seller.call('POST', `${UNIVERSE}/clock`, { body: { advance_ms: 2 * DAY } });

    expect((await read(seller, id)).body).toMatchObject({ status, cancelled: status === 'expired' });
  });
}
