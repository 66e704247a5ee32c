import { expect, test } from '@playwright/test';
import { z } from 'zod';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { sellerOf } from './support/seller.ts';

const listSchema = z.array(
  z.looseObject({ id: z.string(), status: z.string(), deferred_capture: z.string().nullable() }),
);

async function methodsOf(site: SiteId) {
  const answer = await sellerOf(site).asSeller('GET', '/v1/payment_methods');
  return listSchema.parse(answer.body);
}

async function methodOf(site: SiteId, id: string) {
  return (await methodsOf(site)).find((method) => method.id === id);
}

for (const [site, count] of [
  ['MLA', 24],
  ['MLB', 15],
  ['MLM', 14],
  ['MLC', 15],
  ['MCO', 12],
  ['MPE', 9],
  ['MLU', 10],
] as const) {
  test(`a seller of ${site} sees its ${count} payment methods`, async () => {
    expect(await methodsOf(site)).toHaveLength(count);
  });
}

test('a page sees the same payment methods as its seller', async () => {
  const seller = sellerOf('MLB');

  const asPage = await seller.asPage('GET', '/v1/payment_methods');

  expect(asPage.body).toEqual((await seller.asSeller('GET', '/v1/payment_methods')).body);
});

test('a card method tells its limits, lengths and what to ask the buyer for', async () => {
  expect(await methodOf('MLB', 'amex')).toEqual({
    id: 'amex',
    name: 'American Express',
    payment_type_id: 'credit_card',
    status: 'active',
    secure_thumbnail: 'https://www.mercadopago.com/org-img/MP3/API/logos/amex.gif',
    thumbnail: 'https://www.mercadopago.com/org-img/MP3/API/logos/amex.gif',
    deferred_capture: 'supported',
    settings: [
      {
        card_number: { length: 15, validation: 'standard' },
        bin: { pattern: '^((34)|(37))', installments_pattern: null, exclusion_pattern: null },
        security_code: { length: 4, card_location: 'front', mode: 'mandatory' },
      },
    ],
    additional_info_needed: [
      'cardholder_name',
      'cardholder_identification_type',
      'cardholder_identification_number',
    ],
    min_allowed_amount: 0.5,
    max_allowed_amount: 60_000,
    accreditation_time: 2880,
    financial_institutions: [],
    processing_modes: ['aggregator'],
  });
});

test('a method without card has no card settings', async () => {
  expect(await methodOf('MLB', 'pix')).toMatchObject({
    payment_type_id: 'bank_transfer',
    deferred_capture: 'does_not_apply',
    settings: [],
    financial_institutions: [{ id: '1', description: 'PIX' }],
  });
});

test('PayCash names the shops behind it, and no other method does', async () => {
  const withPlaces = (await methodsOf('MLM')).filter((method) => 'payment_places' in method);

  expect(withPlaces).toMatchObject([
    {
      id: 'paycash',
      payment_places: [
        { payment_option_id: '7eleven', name: '7 Eleven', status: 'active' },
        { payment_option_id: 'circlek', name: 'Circle K' },
        { payment_option_id: 'soriana', name: 'Soriana' },
        { payment_option_id: 'extra', name: 'Extra' },
        { payment_option_id: 'calimax', name: 'Calimax' },
      ],
    },
  ]);
});

test('a test account sees the methods of Brazil that are still in test', async () => {
  const inTest = (await methodsOf('MLB')).filter(({ status }) => status === 'testing');

  expect(inTest.map(({ id }) => id)).toEqual(['cabal', 'debmaster', 'debvisa']);
});

for (const site of ['MLC', 'MCO'] as const) {
  test(`the brands of ${site} say that they can be reserved, though the country reserves nothing`, async () => {
    const reserved = await sellerOf(site).pay({ capture: false });

    expect(await methodOf(site, 'visa')).toMatchObject({ deferred_capture: 'supported' });
    expect(reserved.cause.code).toBe(2077);
  });
}

test('a placeholder public key sees no payment methods', async () => {
  const answer = await sellerOf('MLA').call('GET', '/v1/payment_methods?public_key=YOUR_PUBLIC_KEY');

  expect(answer).toMatchObject({
    status: 400,
    body: { cause: [{ code: 1001, description: 'public_key not found' }] },
  });
});
