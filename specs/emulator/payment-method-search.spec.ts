import { expect, test } from '@playwright/test';
import { z } from 'zod';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { sellerOf } from './support/seller.ts';

const pageSchema = z.object({ results: z.array(z.looseObject({ id: z.string() })) });

const search = (site: SiteId, query: string) =>
  sellerOf(site).asPage('GET', `/v1/payment_methods/search?${query}`);

async function found(site: SiteId, query: string) {
  const answer = await search(site, query);
  return pageSchema.parse(answer.body).results.map(({ id }) => id);
}

test('a BIN resolves to its method, lengths and issuer', async () => {
  const answer = await search('MLA', 'bins=45099535');

  expect(answer.body).toMatchObject({
    paging: { total: 1, limit: 50, offset: 0 },
    results: [
      {
        id: 'visa',
        payment_type_id: 'credit_card',
        settings: [{ card_number: { length: 16 }, security_code: { length: 3, card_location: 'back' } }],
        issuer: { id: 310, name: 'Banco Santander', default: true },
        site_id: 'MLA',
        marketplace: 'NONE',
        processing_mode: 'aggregator',
        labels: [],
        min_accreditation_days: 0,
        max_accreditation_days: 2,
      },
    ],
  });
});

for (const query of ['bin=503175', 'bin=50317557', 'bins=503175', 'bins=50317557', 'bins=5031755734530604']) {
  test(`${query} is enough to find the method`, async () => {
    expect(await found('MLA', query)).toEqual(['master']);
  });
}

for (const [when, bin] of [
  ['belongs to no brand', '99999999'],
  ["is another country's", '54749254'],
  ['is too short', '45099'],
  ['is empty', ''],
] as const) {
  test(`a BIN that ${when} resolves to nothing, with 200`, async () => {
    const answer = await search('MLA', `bins=${bin}`);

    expect(answer).toMatchObject({ status: 200, body: { results: [], paging: { total: 0 } } });
  });
}

test('a search without BIN finds other methods than cards too', async () => {
  const ids = await found('MLU', '');

  expect(ids).toHaveLength(10);
  expect(ids).toEqual(expect.arrayContaining(['visa', 'abitab', 'account_money']));
});

test('a method that no source names an issuer of has none', async () => {
  const answer = await search('MLA', 'id=rapipago');

  expect(answer.body).toMatchObject({
    results: [{ id: 'rapipago', issuer: null, max_accreditation_days: 7 }],
  });
});

test('another site is searched when it is asked for', async () => {
  expect(await found('MLA', 'site_id=MLB&payment_type_id=bank_transfer')).toEqual(['pix']);
});

for (const query of ['site_id=MLX', 'limit=-1', 'limit=many', 'offset=0.5']) {
  test(`${query} gets Params Error`, async () => {
    const answer = await search('MLA', query);

    expect(answer).toMatchObject({ status: 400, body: { message: 'Params Error', cause: [{ code: 1 }] } });
  });
}

test('what is still in test is no active method', async () => {
  const query = 'payment_type_id=debit_card';

  expect(await found('MLB', `${query}&status=active`)).toEqual(['debelo']);
  expect(await found('MLB', `${query}&status=testing`)).toEqual(['debmaster', 'debvisa']);
});

test('the type that is asked for leaves a BIN of another type out', async () => {
  expect(await found('MLA', 'bins=52873383&payment_type_id=debit_card')).toEqual(['debmaster']);
  expect(await found('MLA', 'bins=52873383&payment_type_id=credit_card')).toEqual([]);
});

for (const [query, count] of [
  ['marketplace=NONE', 9],
  ['marketplace=MELI', 0],
  ['processing_mode=aggregator', 9],
  ['processing_mode=gateway', 0],
  ['locale=en-US', 9],
] as const) {
  test(`${query} finds ${count} methods in Peru`, async () => {
    expect(await found('MPE', query)).toHaveLength(count);
  });
}

test('a page begins at its offset and ends at its limit', async () => {
  const answer = await search('MLU', 'limit=2&offset=1');

  expect(answer.body).toMatchObject({ paging: { total: 10, limit: 2, offset: 1 } });
  const all = await found('MLU', '');
  expect(await found('MLU', 'limit=2&offset=1')).toEqual(all.slice(1, 3));
});

test('the call that MercadoPago.js starts with is answered', async () => {
  const answer = await search('MLC', 'locale=es-CL&js_version=2.0.0&marketplace=NONE&status=active&limit=1');

  expect(answer).toMatchObject({ status: 200, body: { paging: { limit: 1 }, results: [{ id: 'visa' }] } });
});
