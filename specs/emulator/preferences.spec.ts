import { expect, test } from '@playwright/test';
import { sellerOf } from './support/seller.ts';

type Seller = ReturnType<typeof sellerOf>;

const MUG = { id: 'mug', title: 'Mug', quantity: 2, unit_price: 12.5 };
const DAY = 86_400_000;

const create = (seller: Seller, changed: Record<string, unknown> = {}) =>
  seller.asSeller('POST', '/checkout/preferences', { body: { items: [MUG], ...changed } });

test('a preference is made of items alone, with every other field at its default', async () => {
  const preference = await create(sellerOf('MLB'));

  expect(preference).toMatchObject({
    status: 201,
    body: {
      items: [{ id: 'mug', title: 'Mug', quantity: 2, unit_price: 12.5, currency_id: 'BRL' }],
      site_id: 'MLB',
      operation_type: 'regular_payment',
      marketplace: 'NONE',
      marketplace_fee: 0,
      binary_mode: false,
      expires: false,
      auto_return: '',
      back_urls: { success: '', pending: '', failure: '' },
      date_created: '2026-11-20T15:00:00.000+00:00',
    },
  });
});

test('the id of a preference is the collector and a UUID', async () => {
  const seller = sellerOf('MLA');
  const me = await seller.asSeller('GET', '/users/me');

  const preference = await create(seller);

  expect(preference.id).toMatch(new RegExp(`^${me.id}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`));
});

test('a preference gives back what was asked for', async () => {
  const asked = {
    external_reference: 'order-7',
    notification_url: 'https://shop.example.com/webhook',
    back_urls: { success: 'https://a.com/1', pending: 'https://a.com/2', failure: 'https://a.com/3' },
    auto_return: 'approved',
    purpose: 'wallet_purchase',
    binary_mode: true,
    statement_descriptor: 'SHOP',
    marketplace_fee: 1.5,
    payment_methods: {
      default_card_id: null,
      default_payment_method_id: 'master',
      excluded_payment_methods: [{ id: 'amex' }],
      excluded_payment_types: [{ id: 'ticket' }],
      installments: 6,
      default_installments: 1,
    },
  };

  const preference = await create(sellerOf('MLA'), asked);

  expect(preference).toMatchObject({ status: 201, body: asked });
});

test('metadata comes back in snake_case', async () => {
  const preference = await create(sellerOf('MLA'), { metadata: { orderId: 7 } });

  expect(preference.body).toMatchObject({ metadata: { order_id: 7 } });
});

test('dates are told in UTC, whatever offset they came with', async () => {
  const preference = await create(sellerOf('MLA'), {
    expires: true,
    expiration_date_from: '2026-11-20T12:00:00.000-04:00',
    expiration_date_to: '2026-11-21T12:00:00.000-04:00',
  });

  expect(preference.body).toMatchObject({
    expires: true,
    expiration_date_from: '2026-11-20T16:00:00.000+00:00',
    expiration_date_to: '2026-11-21T16:00:00.000+00:00',
  });
});

for (const [site, domain] of [
  ['MLA', 'mercadopago.com.ar'],
  ['MLB', 'mercadopago.com.br'],
  ['MLC', 'mercadopago.cl'],
] as const) {
  test(`the links of a preference of ${site} lead to ${domain}`, async () => {
    const preference = await create(sellerOf(site), { items: [{ ...MUG, unit_price: 12 }] });

    const path = `/checkout/v1/redirect?pref_id=${preference.id}`;
    expect(preference.body).toMatchObject({
      init_point: `https://www.${domain}${path}`,
      sandbox_init_point: `https://sandbox.${domain}${path}`,
    });
  });
}

test('with local links a preference leads to the checkout of the emulator', async () => {
  const seller = sellerOf('MLA', { localLinks: true });
  const preference = await create(seller);

  const path = `/checkout/v1/redirect?pref_id=${preference.id}`;
  expect(preference.body).toMatchObject({
    init_point: `http://emulator${path}`,
    sandbox_init_point: `http://emulator${path}`,
  });
  expect(await seller.browse(path)).toMatchObject({ status: 200 });
});

test('an update replaces what it names and keeps the rest', async () => {
  const seller = sellerOf('MLA');
  const { id } = await create(seller, { external_reference: 'order-7', purpose: 'wallet_purchase' });

  const updated = await seller.asSeller('PUT', `/checkout/preferences/${id}`, {
    body: { external_reference: 'order-8', purpose: null },
  });

  expect(updated).toMatchObject({ status: 200, body: { id, external_reference: 'order-8', purpose: null } });
  const read = await seller.asSeller('GET', `/checkout/preferences/${id}`);
  expect(read.body).toMatchObject({ external_reference: 'order-8', items: [{ title: 'Mug' }] });
});

test('an expired preference stays readable', async () => {
  const seller = sellerOf('MLA');
  const { id } = await create(seller, { expires: true, expiration_date_to: '2026-11-21T00:00:00Z' });

  await seller.call('POST', '/__emulator/universes/MLA-spec/clock', { body: { advance_ms: 2 * DAY } });

  expect(await seller.asSeller('GET', `/checkout/preferences/${id}`)).toMatchObject({ status: 200 });
});
