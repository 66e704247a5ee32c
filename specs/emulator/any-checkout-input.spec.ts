import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { anyOrder, anyPreference, odd, oddFields } from './support/any-checkout.ts';
import { sellerOf } from './support/seller.ts';

const RUNS = 200;
const MUG = { title: 'Mug', quantity: 1, unit_price: 10 };

for (const { path, body } of [
  { path: '/checkout/preferences', body: anyPreference },
  { path: '/merchant_orders', body: anyOrder },
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
  { path: '/checkout/preferences', made: { items: [MUG] }, body: anyPreference },
  { path: '/merchant_orders', made: { items: [MUG] }, body: anyOrder },
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
