import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { sellerOf } from './support/seller.ts';

const RUNS = 200;
const MUG = { title: 'Mug', quantity: 1, unit_price: 10 };

// What no JSON library sends by itself and a hand-written body may hold.
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>({ toString: 1 }, [null], [{}], '', 1e308, -1, 2 ** 53, '\u0000', 'NaN', true, [
    { ...MUG, unit_price: Number.MAX_SAFE_INTEGER, quantity: Number.MAX_SAFE_INTEGER },
  ]),
  fc.constantFrom(
    '9999-12-31T23:59:59-14:00',
    '2026-13-45T00:00:00Z',
    'http://[',
    'https://a.com',
    'TG-MLB-x',
  ),
);

const oddFields = (...names: string[]) => fc.dictionary(fc.constantFrom(...names, '__proto__'), odd);

const nested = (...names: string[]) => fc.oneof(odd, oddFields(...names), fc.array(oddFields(...names)));

const preference = fc.record(
  {
    items: fc.oneof(fc.constant([MUG]), nested('title', 'quantity', 'unit_price', 'category_descriptor')),
    payer: nested('name', 'phone', 'address', 'identification'),
    back_urls: nested('success', 'pending', 'failure'),
    payment_methods: nested('excluded_payment_methods', 'installments'),
    shipments: nested('cost', 'free_methods', 'receiver_address'),
    metadata: odd,
    expiration_date_to: odd,
    date_of_expiration: odd,
    expires: odd,
    notification_url: odd,
    sponsor_id: odd,
    taxes: odd,
    tracks: odd,
    marketplace_fee: odd,
  },
  { requiredKeys: [] },
);

const order = fc.record(
  {
    items: nested('quantity', 'unit_price', 'id'),
    payer: nested('id', 'nickname'),
    shipments: nested('id'),
    preference_id: odd,
    collector: odd,
    sponsor_id: odd,
    notification_url: odd,
  },
  { requiredKeys: [] },
);

for (const { path, body } of [
  { path: '/checkout/preferences', body: preference },
  { path: '/merchant_orders', body: order },
  { path: '/users/test', body: oddFields('site_id', 'description') },
  { path: '/users/test_user', body: oddFields('site_id', 'description') },
]) {
  test(`no body makes POST ${path} fail, and what was made can be listed`, async () => {
    const seller = sellerOf('MLB');

    await fc.assert(
      fc.asyncProperty(fc.oneof(body, odd), async (sent) => {
        expect((await seller.asSeller('POST', path, { body: sent })).status).toBeLessThan(500);
        expect((await seller.asSeller('GET', `${path}/search`)).status).toBeLessThan(500);
      }),
      { numRuns: RUNS },
    );
  });
}

for (const { path, made, body } of [
  { path: '/checkout/preferences', made: { items: [MUG] }, body: preference },
  { path: '/merchant_orders', made: { items: [MUG] }, body: order },
]) {
  test(`no body makes PUT ${path} fail`, async () => {
    const seller = sellerOf('MLB');
    const { id } = await seller.asSeller('POST', path, { body: made });

    await fc.assert(
      fc.asyncProperty(fc.oneof(body, odd), async (sent) => {
        expect((await seller.asSeller('PUT', `${path}/${id}`, { body: sent })).status).toBeLessThan(500);
        expect((await seller.asSeller('GET', `${path}/${id}`)).status).toBe(200);
      }),
      { numRuns: RUNS },
    );
  });
}

test('no token request makes the emulator fail, as JSON or as a form', async () => {
  const seller = sellerOf('MLB');
  const known = { client_id: '1', client_secret: 'TEST-MLB-spec-secret', grant_type: 'authorization_code' };
  const fields = oddFields('client_id', 'client_secret', 'grant_type', 'code', 'refresh_token', 'test_token');

  await fc.assert(
    fc.asyncProperty(fields, fc.string(), async (changed, form) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const asJson = await seller.call('POST', '/oauth/token', { body: { ...known, ...changed } });
      const asForm = await seller.call('POST', '/oauth/token', { body: form, headers });
      expect(asJson.status).toBeLessThan(500);
      expect(asForm.status).toBe(400);
    }),
    { numRuns: RUNS },
  );
});

test('no id and no query makes a read or a search fail', async () => {
  const seller = sellerOf('MLB');
  const names = ['limit', 'offset', 'payment_id', 'status', 'items', 'date_created_from', 'last_udpated_to'];
  const query = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(fc.string(), fc.constantFrom('1e9', '-1', '0x1')),
  );

  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), query, async (id, asked) => {
      for (const path of ['/checkout/preferences', '/merchant_orders', '/v1/chargebacks']) {
        const read = await seller.asSeller('GET', `${path}/${encodeURIComponent(id)}`);
        const found = await seller.asSeller('GET', `${path}/search?${new URLSearchParams(asked)}`);
        expect(read.status).toBeLessThan(500);
        expect(found.status).toBeLessThan(500);
      }
    }),
    { numRuns: RUNS },
  );
});
