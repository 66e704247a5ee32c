import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

const LAMP = { id: 'lamp', title: 'Lamp', quantity: 2, unit_price: 50 };

test('an update replaces what it names and keeps the rest', async () => {
  const seller = sellerOf('MLA');
  const order = { items: [LAMP], external_reference: 'order-7' };
  const { id } = await seller.asSeller('POST', '/merchant_orders', { body: order });

  const updated = await seller.asSeller('PUT', `/merchant_orders/${id}`, {
    body: { items: [{ ...LAMP, quantity: 3 }], payer: { id: 12, nickname: 'BUYER' } },
  });

  expect(updated).toMatchObject({
    status: 200,
    body: { total_amount: 150, external_reference: 'order-7', payer: { id: 12, nickname: 'BUYER' } },
  });
});

for (const [filter, total] of [
  ['external_reference=order-7', 1],
  ['external_reference=order-8', 0],
  ['status=opened', 1],
  ['status=closed', 0],
  ['payer_id=12', 1],
  ['payer_id=13', 0],
  ['application_id=a1', 1],
  ['sponsor_id=s2', 0],
  ['site_id=MLA', 1],
  ['marketplace=none', 0],
  ['items=lamp', 1],
  ['items=chair', 0],
  ['date_created_from=2026-11-20T00:00:00.000-04:00', 1],
  ['date_created_to=2026-11-20T00:00:00.000-04:00', 0],
  ['last_udpated_from=2026-11-21T00:00:00Z', 0],
  ['last_updated_to=2026-11-21T00:00:00Z', 1],
] as const) {
  test(`a search by ${filter} finds ${total} of one`, async () => {
    const seller = sellerOf('MLA');
    const payer = { id: 12, nickname: 'BUYER' };
    const body = { items: [LAMP], external_reference: 'order-7', application_id: 'a1', payer };
    await seller.asSeller('POST', '/merchant_orders', { body });

    const found = await seller.asSeller('GET', `/merchant_orders/search?${filter}`);

    expect(found).toMatchObject({ status: 200, body: { total, next_offset: total } });
  });
}

test('a search with a date that is none is refused', async () => {
  const found = await sellerOf('MLA').asSeller('GET', '/merchant_orders/search?date_created_from=yesterday');

  expect(found).toMatchObject({ status: 400, body: { cause: [{ code: 1001 }] } });
});

for (const [field, sent] of [
  ['preference_id', { preference_id: 'nobody' }],
  ['site_id', { site_id: 'MLB' }],
  ['collector.id', { collector: { id: 1 } }],
  ['notification_url', { notification_url: 'http://localhost/hook' }],
  ['items.0.unit_price', { items: [{ ...LAMP, unit_price: 'ten' }] }],
] as const) {
  test(`an order with a wrong ${field} is refused by that name`, async () => {
    const order = await sellerOf('MLA').asSeller('POST', '/merchant_orders', { body: sent });

    expect(order).toMatchObject({ status: 400, body: { message: `Invalid value for ${field}` } });
  });
}

test('an unknown order is answered 404', async () => {
  const seller = sellerOf('MLA');

  expect(await seller.asSeller('GET', '/merchant_orders/1')).toMatchObject({ status: 404 });
  expect(await seller.asSeller('PUT', '/merchant_orders/1', { body: {} })).toMatchObject({ status: 404 });
});
