import { expect, test } from '@playwright/test';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { sellerOf } from './support/seller.ts';

const ask = (site: SiteId, query: string) =>
  sellerOf(site).asPage('GET', `/v1/payment_methods/card_issuers?${query}`);

test('an issuer is listed with its id as text and its logo', async () => {
  const answer = await ask('MLB', 'payment_method_id=master');

  expect(answer.body).toEqual([
    {
      id: '24',
      name: 'Mastercard',
      secure_thumbnail: 'https://www.mercadopago.com/org-img/MP3/API/logos/master.gif',
      thumbnail: 'https://www.mercadopago.com/org-img/MP3/API/logos/master.gif',
      processing_mode: 'aggregator',
      merchant_account_id: null,
    },
  ]);
});

test("the buyer chooses from Argentina's banks for Visa", async () => {
  const answer = await ask('MLA', 'payment_method_id=visa');

  expect(answer.body).toHaveLength(21);
});

for (const query of ['bin=45099535', 'payment_method_id=visa&bin=45099535']) {
  test(`${query} has the bank that issued the card`, async () => {
    const answer = await ask('MLA', query);

    expect(answer.body).toMatchObject([{ id: '310', name: 'Banco Santander' }]);
    expect(answer.body).toHaveLength(1);
  });
}

test('a BIN whose bank nobody knows leaves the choice to the buyer', async () => {
  const answer = await ask('MLA', 'payment_method_id=visa&bin=45085012');

  expect(answer.body).toHaveLength(21);
});

test('a request without method and BIN gets Params Error', async () => {
  expect(await ask('MLA', '')).toMatchObject({ status: 400, body: { cause: [{ code: 1 }] } });
});

for (const [when, query] of [
  ['the method is none', 'payment_method_id=rapidbuck'],
  ['the method has no cards', 'payment_method_id=rapipago'],
  ['the BIN is of no brand', 'bin=99999999'],
  ['the BIN is of another method', 'payment_method_id=master&bin=45099535'],
] as const) {
  test(`there is no issuer when ${when}`, async () => {
    expect(await ask('MLA', query)).toMatchObject({ status: 404, body: { error: 'not_found' } });
  });
}
