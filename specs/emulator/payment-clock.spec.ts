import { expect, test } from '@playwright/test';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { DAY_MS } from './support/provocation.ts';
import { sellerOf } from './support/seller.ts';

async function afterDays(site: SiteId, days: number, pay: Record<string, unknown>, holder = 'APRO') {
  const seller = sellerOf(site);
  const payment = await seller.pay(pay, holder);
  const clock = `/__emulator/universes/${site}-spec/clock`;
  await seller.call('POST', clock, { body: { advance_ms: days * DAY_MS } });
  return seller.asSeller('GET', `/v1/payments/${payment.id}`);
}

for (const [site, days] of [
  ['MLA', 7],
  ['MLB', 5],
  ['MLM', 7],
  ['MPE', 22],
] as const) {
  test(`${site} keeps a reserve for ${days} days`, async () => {
    const before = await afterDays(site, days - 0.01, { capture: false });
    const after = await afterDays(site, days, { capture: false });

    expect(before.body).toMatchObject({ status: 'authorized' });
    expect(after.body).toMatchObject({ status: 'cancelled', status_detail: 'expired', captured: false });
  });
}

test('a payment in review ends after thirty days, at that moment', async () => {
  const after = await afterDays('MLA', 45, {}, 'CONT');

  expect(after.body).toMatchObject({
    status: 'cancelled',
    status_detail: 'expired',
    date_last_updated: '2026-12-20T11:00:00.000-04:00',
  });
});

test('a payment in review ends when its date of expiration comes', async () => {
  const pay = { date_of_expiration: '2026-11-21T10:59:59.000-04:00' };

  const after = await afterDays('MLA', 1, pay, 'CONT');

  expect(after.body).toMatchObject({
    status: 'cancelled',
    date_of_expiration: '2026-11-21T10:59:59.000-04:00',
  });
});

test('a later date of expiration does not keep a reserve longer than the country does', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.pay({ capture: false });
  const path = `/v1/payments/${payment.id}`;
  await seller.asSeller('PUT', path, { body: { date_of_expiration: '2026-12-20T11:00:00.000-04:00' } });

  await seller.call('POST', '/__emulator/universes/MLB-spec/clock', { body: { advance_ms: 5 * DAY_MS } });

  expect((await seller.asSeller('GET', path)).body).toMatchObject({ status: 'cancelled' });
});

test('an approved payment does not end', async () => {
  const after = await afterDays('MLA', 400, { date_of_expiration: '2026-12-01T00:00:00.000-04:00' });

  expect(after.body).toMatchObject({ status: 'approved' });
});

test('the money of a credit card is released after two days', async () => {
  const before = await afterDays('MLA', 1.99, {});
  const after = await afterDays('MLA', 2, {});

  expect(before.body).toMatchObject({
    money_release_date: '2026-11-22T11:00:00.000-04:00',
    money_release_status: 'pending',
  });
  expect(after.body).toMatchObject({ money_release_status: 'released' });
});

test('an expired payment is found as cancelled', async () => {
  const seller = sellerOf('MLB');
  await seller.pay({ capture: false });
  await seller.call('POST', '/__emulator/universes/MLB-spec/clock', { body: { advance_ms: 6 * DAY_MS } });

  const cancelled = await seller.asSeller('GET', '/v1/payments/search?status=cancelled');
  const authorized = await seller.asSeller('GET', '/v1/payments/search?status=authorized');

  expect(cancelled.body).toMatchObject({ paging: { total: 1 } });
  expect(authorized.body).toMatchObject({ paging: { total: 0 } });
});

test('an expired payment is not captured', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.pay({ capture: false });
  await seller.call('POST', '/__emulator/universes/MLB-spec/clock', { body: { advance_ms: 5 * DAY_MS } });

  const captured = await seller.asSeller('PUT', `/v1/payments/${payment.id}`, { body: { capture: true } });

  expect(captured.cause.code).toBe(2018);
});
