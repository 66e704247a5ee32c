import { expect, type SiteId } from 'brickwright';
import type { OtherEntry } from '../../fixtures/models/payment-entry.ts';
import { test } from '../support/kept-page-test.ts';
import { PAY_LATER_METHODS } from '../support/pay-later-methods.ts';

test.use({ needs: ['journal'], slowVariants: false });

const DAY_MS = 24 * 60 * 60_000;
const PSE: OtherEntry = {
  kind: 'pse',
  entityType: 'individual',
  document: { type: 'CC', number: '123456789' },
  bank: '1007',
  email: 'test@testuser.com',
};

// What one mug costs, and what it is called.
const MUG: Partial<Record<SiteId, { price: number; title: string; description: string }>> = {
  MLA: spanish(9800.5),
  MLB: {
    price: 49.9,
    title: 'Caneca de cerâmica',
    description: 'Torneada à mão, 350 ml, pode ir à lava-louças.',
  },
  MLM: spanish(189.5),
  MCO: spanish(32900),
  MPE: spanish(39.5),
  MLU: spanish(520),
};

const BUYER = { first_name: 'Ana', last_name: 'Pereira', email: 'test@testuser.com' };
const BOLETO_PAYER = {
  first_name: 'Maria',
  last_name: 'Santos Pereira',
  email: 'test@testuser.com',
  identification: { type: 'CPF', number: '12345678909' },
  address: {
    zip_code: '01310100',
    federal_unit: 'SP',
    city: 'São Paulo',
    neighborhood: 'Bela Vista',
    street_name: 'Av. Paulista',
    street_number: '1000',
  },
};

interface Row {
  site: SiteId;
  id: string;
  payer?: object;
  metadata?: Record<string, string>;
  /** Days until it expires, where the shop asks for a date. */
  days?: number;
}

/** What of each method's body is its own. */
const ROWS: readonly Row[] = [
  { site: 'MLA', id: 'rapipago', days: 3 },
  { site: 'MLA', id: 'pagofacil', days: 3 },
  { site: 'MLB', id: 'pix', days: 1 },
  { site: 'MLB', id: 'bolbradesco', days: 3, payer: BOLETO_PAYER },
  { site: 'MLB', id: 'pec', days: 3, payer: BOLETO_PAYER },
  { site: 'MLM', id: 'oxxo', metadata: { payment_point: 'oxxo' } },
  { site: 'MLM', id: 'paycash', metadata: { payment_point: '7eleven' } },
  { site: 'MLM', id: 'banamex', metadata: { payment_point: 'citibanamex' } },
  { site: 'MLM', id: 'bancomer', metadata: { payment_point: 'bbva' } },
  { site: 'MCO', id: 'efecty', days: 3, metadata: { payment_mode: 'online' } },
  { site: 'MPE', id: 'pagoefectivo_atm', metadata: { payment_mode: 'online' } },
  { site: 'MLU', id: 'abitab' },
  { site: 'MLU', id: 'redpagos' },
  {
    site: 'MCO',
    id: 'pse',
    payer: { ...BUYER, entity_type: 'individual', identification: { type: 'CC', number: '123456789' } },
  },
];

for (const { site, id, payer = BUYER, metadata = {}, days } of ROWS) {
  test(`${site} ${id}: the API receives these fields and no others`, { tag: `@${site}` }, async ({
    checkout,
    payerEmail,
    shop,
    universe,
  }) => {
    const row = PAY_LATER_METHODS.find((method) => method.site === site && method.id === id);
    const { price, title, description } = MUG[site] ?? spanish(0);
    const order = await checkout.open({ items: [{ id: 'ceramic-mug', quantity: 1 }] });
    const before = Date.now();

    await checkout.payWith(row?.entry(payerEmail) ?? PSE);
    await (id === 'pse' ? checkout.goToNextStep() : checkout.expectResult('pending'));

    const sent = (await universe.requestsOf(order.id)).filter(({ path }) => path === '/v1/payments');
    expect(sent).toHaveLength(1);
    const { date_of_expiration: expiration, ...body } = { ...(sent[0]?.body as Record<string, unknown>) };
    expect(daysUntil(expiration, before)).toBe(days ?? null);
    expect(body).toEqual({
      payment_method_id: id,
      transaction_amount: price,
      description: `1 × ${title}`,
      external_reference: order.id,
      metadata: { ...metadata, attempt: expect.stringMatching(/^[\da-f-]{36}$/) },
      payer,
      additional_info: {
        items: [
          {
            id: 'ceramic-mug',
            title,
            description,
            category_id: 'others',
            quantity: 1,
            unit_price: price,
          },
        ],
        payer: { first_name: 'Ana', last_name: 'Pereira' },
        ...(id === 'pse' && { ip_address: '127.0.0.1' }),
      },
      ...(id === 'pse' && {
        transaction_details: { financial_institution: '1007' },
        callback_url: `${shop.url}/payment_return?order_id=${order.id}`,
      }),
    });
  });
}

test('MLB wallet: the preference carries the order, and the ways back to the shop', { tag: '@MLB' }, async ({
  checkout,
  shop,
  universe,
}) => {
  const order = await checkout.open({ items: [{ id: 'ceramic-mug', quantity: 2 }] });

  const [sent, ...others] = await universe.requestsOf(order.id);

  expect(others).toEqual([]);
  const back = `${shop.url}/payment_return?order_id=${order.id}`;
  expect(sent).toMatchObject({ method: 'POST', path: '/checkout/preferences', status: 201 });
  expect(sent?.body).toEqual({
    items: [
      {
        id: 'ceramic-mug',
        title: 'Caneca de cerâmica',
        description: 'Torneada à mão, 350 ml, pode ir à lava-louças.',
        category_id: 'others',
        quantity: 2,
        unit_price: 49.9,
        currency_id: 'BRL',
      },
    ],
    purpose: 'wallet_purchase',
    external_reference: order.id,
    statement_descriptor: 'BRICKWRIGHT',
    back_urls: { success: back, pending: back, failure: back },
    expires: true,
    expiration_date_from: expect.any(String),
    expiration_date_to: expect.any(String),
    payer: { name: 'Ana', surname: 'Pereira' },
  });
});

function spanish(price: number) {
  const description = 'Torneada a mano, 350 ml, apta para lavavajillas.';
  return { price, title: 'Taza de cerámica', description };
}

function daysUntil(moment: unknown, now: number): number | null {
  return typeof moment === 'string' ? Math.round((Date.parse(moment) - now) / DAY_MS) : null;
}
