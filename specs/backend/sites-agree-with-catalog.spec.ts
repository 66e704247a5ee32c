import { expect, test } from '@playwright/test';
import { PAYMENT_METHODS } from '../../fixtures/catalog/payment-methods.ts';
import { SITE_IDS as CATALOG_SITE_IDS, SITES as CATALOG_SITES } from '../../fixtures/catalog/sites.ts';
import { STATUS_DETAILS } from '../../fixtures/catalog/status-details.ts';
import { THREE_DS_SITES } from '../../fixtures/catalog/three-ds-cards.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { methodsOf } from '../../server/methods/methods.ts';
import { formatPrice } from '../../server/money.ts';
import { PRODUCTS } from '../../server/products.ts';
import { SITE_IDS, SITES } from '../../server/sites.ts';
import { REJECTIONS } from '../../server/texts/rejections.ts';

test('the shop knows the sites of the catalog', () => {
  expect([...SITE_IDS].sort()).toEqual([...CATALOG_SITE_IDS].sort());
});

for (const id of SITE_IDS) {
  test(`${id} has the catalog's currency, locale, language and clocks`, () => {
    const { currency, locale, language, country, countryCode, timeZone } = SITES[id];
    const fact = CATALOG_SITES[id];

    expect({ currency, locale, language, country, countryCode, timeZone }).toEqual({
      currency: { id: fact.currency.id, decimals: fact.currency.decimals },
      locale: fact.locale,
      language: fact.language,
      countryCode: fact.countryCode,
      timeZone: fact.timeZone,
      country: fact.name,
    });
  });

  test(`${id} writes prices as its country does`, () => {
    const { currency } = CATALOG_SITES[id];
    const { symbol, thousandsSeparator, decimalSeparator, decimals } = currency;
    const cents = decimals === 0 ? '' : `${decimalSeparator}50`;

    const price = formatPrice(decimals === 0 ? 1_234_567 : 1_234_567.5, SITES[id]);

    expect(price.replace(/\s/g, '')).toBe(
      `${symbol}1${thousandsSeparator}234${thousandsSeparator}567${cents}`,
    );
  });

  test(`${id} has prices with no more decimals than its currency, within the limits of its cards`, () => {
    const { currency, cardAmounts } = CATALOG_SITES[id];

    for (const { price } of PRODUCTS) {
      expect.soft(Number(price[id].toFixed(currency.decimals))).toBe(price[id]);
      expect.soft(price[id]).toBeGreaterThanOrEqual(cardAmounts.min ?? 0);
      expect.soft(price[id]).toBeLessThanOrEqual(cardAmounts.max ?? Number.POSITIVE_INFINITY);
    }
  });
}

test('the shop asks for 3-D Secure and credits where the catalog has them', () => {
  const threeDSecure = SITE_IDS.filter((id) => SITES[id].threeDSecure);
  const credits = SITE_IDS.filter((id) => SITES[id].credits);

  expect(threeDSecure).toEqual(THREE_DS_SITES.payments);
  expect(credits).toEqual(
    CATALOG_SITE_IDS.filter((id) => brickMethods(id).some((method) => method.id === 'consumer_credits')),
  );
});

for (const id of SITE_IDS) {
  test(`${id} takes the methods that the Brick offers there, and knows its website`, () => {
    const offered = brickMethods(id).filter(({ brick }) => !brick.tab?.startsWith('mercadoPago'));

    expect(
      methodsOf(id)
        .flatMap(({ ids }) => ids)
        .sort(),
    ).toEqual(offered.map((method) => method.id).sort());
    expect(SITES[id].website).toBe(new URL(CATALOG_SITES[id].website).origin);
  });
}

test('the shop has words for every rejection of the catalog', () => {
  const rejected = STATUS_DETAILS.filter(({ status }) => status === 'rejected').map(
    (row) => row.statusDetail,
  );

  expect(Object.keys(REJECTIONS.es)).toEqual(expect.arrayContaining([...rejected, 'other']));
});

function brickMethods(site: SiteId) {
  return PAYMENT_METHODS[site]
    .filter((method) => method.kind === 'other')
    .filter(({ brick }) => brick.offered);
}
