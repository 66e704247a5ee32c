import { expect, test } from '@playwright/test';
import { chargebackPageSchema } from '../../emulator/api/chargebacks/chargeback-answer.ts';
import { merchantOrderAnswerSchema } from '../../emulator/api/merchant-orders/merchant-order-answer.ts';
import { tokenAnswerSchema } from '../../emulator/api/oauth/token-answer.ts';
import {
  preferenceAnswerSchema,
  preferencePageSchema,
} from '../../emulator/api/preferences/preference-answer.ts';
import { testUserAnswerSchema } from '../../emulator/api/users/test-user-answer.ts';
import { userAnswerSchema } from '../../emulator/api/users/user-answer.ts';
import { SITE_IDS } from '../../fixtures/catalog/sites.ts';
import { sellerOf } from './support/seller.ts';

const LAMP = { title: 'Lamp', quantity: 1, unit_price: 100 };

const FULL_PREFERENCE = {
  items: [
    { ...LAMP, id: 'lamp', warranty: true, category_descriptor: { type: 'x' }, event_date: '2027-01-01' },
  ],
  coupon_labels: ['a'],
  differential_pricing: { id: 1 },
  expires: true,
  expiration_date_from: '2026-11-20T00:00:00Z',
  expiration_date_to: '2027-11-20T00:00:00Z',
  date_of_expiration: '2026-11-25T00:00:00-03:00',
  metadata: { a: { b: 1 } },
  payer: { name: 'A', email: 'a@testuser.com', phone: { area_code: 11, number: 44 }, is_prime_user: true },
  payment_methods: { excluded_payment_methods: [{ id: 'visa' }], installments: 3 },
  shipments: { mode: 'not_specified', cost: 5, free_methods: [{ id: 1 }], receiver_address: { floor: 2 } },
  sponsor_id: '12',
  taxes: [{ type: 'IVA', value: 16 }],
  tracks: [{ type: 'google_ad' }],
};

for (const body of [{ items: [LAMP] }, FULL_PREFERENCE]) {
  test(`a preference with ${Object.keys(body).length} fields has every field of its schema and no other`, async () => {
    const seller = sellerOf('MLA');

    const preference = await seller.asSeller('POST', '/checkout/preferences', { body });
    const page = await seller.asSeller('GET', '/checkout/preferences/search');

    expect(preferenceAnswerSchema.parse(preference.body)).toEqual(preference.body);
    expect(preferencePageSchema.parse(page.body)).toEqual(page.body);
  });
}

test('an order with items, payer, shipments and a payment matches its schema', async () => {
  const seller = sellerOf('MLA');
  const body = { items: [LAMP], payer: { id: 1, nickname: 'B' }, shipments: [{ id: 1 }] };
  const { id } = await seller.asSeller('POST', '/merchant_orders', { body });
  await seller.pay({ order: { id } });

  const order = await seller.asSeller('GET', `/merchant_orders/${id}`);

  expect(merchantOrderAnswerSchema.parse(order.body)).toEqual(order.body);
});

for (const site of SITE_IDS) {
  test(`the account of a seller of ${site} matches its schema`, async () => {
    const me = await sellerOf(site).asSeller('GET', '/users/me');

    expect(userAnswerSchema.parse(me.body)).toEqual(me.body);
  });
}

test('test users match their schema', async () => {
  const seller = sellerOf('MLA');

  const user = await seller.asSeller('POST', '/users/test', { body: { site_id: 'MLA', description: 'x' } });
  const legacy = await seller.asSeller('POST', '/users/test_user', { body: { site_id: 'MLA' } });

  expect(testUserAnswerSchema.parse(user.body)).toEqual(user.body);
  expect(testUserAnswerSchema.parse(legacy.body)).toEqual(legacy.body);
});

test('a token matches its schema', async () => {
  const body = { client_id: '1', client_secret: 'TEST-MLA-spec-secret', grant_type: 'client_credentials' };

  const token = await sellerOf('MLA').call('POST', '/oauth/token', { body });

  expect(tokenAnswerSchema.parse(token.body)).toEqual(token.body);
});

test('chargebacks match their schema', async () => {
  const seller = sellerOf('MLA');
  const { id } = await seller.pay();
  const settlement = `/__emulator/universes/MLA-spec/payments/${id}/settlement`;
  await seller.call('POST', settlement, { body: { settlement: 'charge_back' } });

  const page = await seller.asSeller('GET', '/v1/chargebacks/search');

  expect(chargebackPageSchema.parse(page.body)).toEqual(page.body);
  expect(page.body).toMatchObject({ results: [{ payment_id: id }] });
});
