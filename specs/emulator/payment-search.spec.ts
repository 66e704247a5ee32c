import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { DAY_MS, HERE, type Seller } from './support/provocation.ts';
import { sellerOf } from './support/seller.ts';

const pageSchema = z.object({
  paging: z.object({ total: z.number(), limit: z.number(), offset: z.number() }),
  results: z.array(z.looseObject({ external_reference: z.string().nullable() })),
});

async function search(seller: Seller, query = '') {
  const answer = await seller.asSeller('GET', `/v1/payments/search?${query}`);
  const { paging, results } = pageSchema.parse(answer.body);
  return { paging, results, references: results.map((result) => result.external_reference) };
}

const later = (seller: Seller, days: number) =>
  seller.call('POST', `${HERE}/clock`, { body: { advance_ms: days * DAY_MS } });

/** Payments of three days: a rejected one, an approved one, and one in review. */
async function threeDays() {
  const seller = sellerOf('MLB');
  for (const [reference, holder] of [
    ['first', 'OTHE'],
    ['second', 'APRO'],
    ['third', 'CONT'],
  ] as const) {
    await seller.pay({ external_reference: reference }, holder);
    await later(seller, 1);
  }
  return seller;
}

test('without a query the last three months are listed, the newest first, thirty to a page', async () => {
  const { paging, references } = await search(await threeDays());

  expect(paging).toEqual({ total: 3, limit: 30, offset: 0 });
  expect(references).toEqual(['third', 'second', 'first']);
});

const FOUND: readonly [query: string, references: string[]][] = [
  ['external_reference=second', ['second']],
  ['status=rejected', ['first']],
  ['status=nothing', []],
  ['criteria=asc&sort=id', ['first', 'second', 'third']],
  ['sort=date_approved', ['second', 'third', 'first']],
  ['range=date_approved', ['second']],
  ['range=money_release_date&begin_date=NOW-1DAYS&end_date=NOW%2B2DAYS', ['second']],
  ['begin_date=NOW-2DAYS', ['third', 'second']],
  ['begin_date=NOW-3MONTHS&end_date=NOW-3DAYS', ['first']],
  ['begin_date=2026-11-21T15:00:00Z&end_date=2026-11-21T15:00:00.000%2B00:00', ['second']],
  ['begin_date=2026-11-22T11:00:00.000-04:00', ['third']],
  ['begin_date=2026-11-22T15:00:00+00:00', ['third']],
  ['limit=1&offset=1', ['second']],
  ['offset=3', []],
  ['store_id=1', []],
  ['payer.id=1', []],
  ['colour=red', ['third', 'second', 'first']],
];

for (const [query, expected] of FOUND) {
  test(`a search by ${query} finds ${expected.join(', ') || 'none'}`, async () => {
    const { references } = await search(await threeDays(), query);

    expect(references).toEqual(expected);
  });
}

test('an empty page keeps the total', async () => {
  const { paging } = await search(await threeDays(), 'offset=100');

  expect(paging).toEqual({ total: 3, limit: 30, offset: 100 });
});

test('payments are found by their payer and their collector', async () => {
  const seller = await threeDays();
  const { results } = await search(seller, 'limit=1');
  const { payer, collector_id: collector } = z
    .object({ payer: z.object({ id: z.string() }), collector_id: z.number() })
    .parse(results[0]);

  expect((await search(seller, `payer.id=${payer.id}`)).paging.total).toBe(3);
  expect((await search(seller, `collector.id=${collector}`)).paging.total).toBe(3);
  expect((await search(seller, 'collector.id=1')).paging.total).toBe(0);
});

test('a payment of more than a year ago is not found, whatever happened to it since, and still read', async () => {
  const seller = sellerOf('MLB');
  const payment = await seller.pay();
  await later(seller, 366);
  await seller.call('POST', `${HERE}/payments/${payment.id}/settlement`, {
    body: { settlement: 'charge_back' },
  });

  const { paging } = await search(seller, 'range=date_last_updated');

  expect(paging.total).toBe(0);
  expect((await seller.asSeller('GET', `/v1/payments/${payment.id}`)).body).toMatchObject({
    status: 'charged_back',
  });
});

test('a result is the payment with its dates cut to seconds and shipping_cost', async () => {
  const seller = sellerOf('MLB', { clock: { now: () => Date.parse('2026-11-20T15:00:00.789Z') } });
  const payment = await seller.pay();

  const { results } = await search(seller);

  expect(payment.body).toMatchObject({ date_created: '2026-11-20T11:00:00.789-04:00' });
  expect(results[0]).toMatchObject({ date_created: '2026-11-20T11:00:00.000-04:00', shipping_cost: 0 });
  expect(Object.keys(results[0] ?? {})).not.toEqual(Object.keys(z.looseObject({}).parse(payment.body)));
});

for (const [query, code] of [
  ['limit=x', 1],
  ['offset=-1', 1],
  ['range=colour', 1],
  ['begin_date=2026-11-20', 1001],
  ['end_date=NOW-1CENTURY', 1001],
  ['begin_date=NOW-2YEARS', 9062],
] as const) {
  test(`a search by ${query} is refused with cause ${code}`, async () => {
    const refused = await sellerOf('MLB').asSeller('GET', `/v1/payments/search?${query}`);

    expect(refused).toMatchObject({ status: 400, body: { cause: [{ code }] } });
  });
}

test('every date of a result is cut to seconds, those of its card, charges and refunds too', async () => {
  const seller = sellerOf('MLB');
  await seller.call('POST', `${HERE}/clock`, { body: { advance_ms: 1_234 } });
  const payment = await seller.pay({ metadata: { sentAt: '2026-11-20T11:00:01.234-04:00' } });
  await seller.asSeller('POST', `/v1/payments/${payment.id}/refunds`, {
    body: { amount: 1 },
    headers: { 'x-idempotency-key': 'refund-1' },
  });

  const { results } = await search(seller);

  const date = '2026-11-20T11:00:01.000-04:00';
  expect(results[0]).toMatchObject({
    date_created: date,
    card: { date_created: date },
    charges_details: [{ date_created: date, last_updated: date }],
    refunds: [{ date_created: date }],
    metadata: { sent_at: '2026-11-20T11:00:01.234-04:00' },
  });
});
