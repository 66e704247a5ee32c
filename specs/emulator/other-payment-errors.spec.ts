import { expect, test } from '@playwright/test';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { BOLETO, BOLETO_PAYER, PSE } from './support/other-requests.ts';
import { sellerOf } from './support/seller.ts';

type Case = readonly [when: string, site: SiteId, sent: Record<string, unknown>, code: number];

const OXXO = { payment_method_id: 'oxxo' };
const PIX = { payment_method_id: 'pix' };
const { address } = BOLETO_PAYER;

// The clock stands at 2026-11-20T11:00:00-04:00.
const CASES: readonly Case[] = [
  [
    'a ticket in Mexico costs less than its method allows',
    'MLM',
    { ...OXXO, transaction_amount: 4.99 },
    4037,
  ],
  [
    'a ticket in Mexico costs more than its method allows',
    'MLM',
    { ...OXXO, transaction_amount: 10_000.01 },
    4037,
  ],
  ['PSE costs less than its method allows', 'MCO', { ...PSE, transaction_amount: 1599 }, 4037],
  ['an amount has too many decimals', 'MLM', { ...OXXO, transaction_amount: 10.001 }, 2072],
  ['a token comes with it', 'MLM', { ...OXXO, token: 'a'.repeat(32) }, 3014],
  ['it is asked for in instalments', 'MLM', { ...OXXO, installments: 3 }, 4033],
  ['it is only to be reserved', 'MLM', { ...OXXO, capture: false }, 2077],
  ['its type is another', 'MLM', { ...OXXO, payment_method: { type: 'atm' } }, 3027],
  ['a Pix ends too early', 'MLB', { ...PIX, date_of_expiration: '2026-11-20T11:29:59.000-04:00' }, 7523],
  ['a Pix ends too late', 'MLB', { ...PIX, date_of_expiration: '2026-12-20T11:00:01.000-04:00' }, 7523],
  [
    'a boleto ends within a day',
    'MLB',
    { ...BOLETO, date_of_expiration: '2026-11-21T10:59:59.000-04:00' },
    7523,
  ],
  [
    'a boleto has a wrong CPF',
    'MLB',
    withPayer(BOLETO, { identification: { type: 'CPF', number: '12345678900' } }),
    2067,
  ],
  [
    'a boleto writes the state out',
    'MLB',
    withPayer(BOLETO, { address: { ...address, federal_unit: 'São Paulo' } }),
    1,
  ],
  [
    'a boleto has a postcode that is none',
    'MLB',
    withPayer(BOLETO, { address: { ...address, zip_code: '0131' } }),
    1,
  ],
  [
    'PSE names a bank that is none',
    'MCO',
    { ...PSE, transaction_details: { financial_institution: '9999' } },
    1,
  ],
  ['PSE has no address of the network', 'MCO', { ...PSE, additional_info: { ip_address: 'home' } }, 1],
  [
    'PSE of a person has a NIT',
    'MCO',
    withPayer(PSE, { identification: { type: 'NIT', number: '900123456' } }),
    2067,
  ],
  ['PSE of a company has a CC', 'MCO', withPayer(PSE, { entity_type: 'association' }), 2067],
  ['PSE has another kind of person', 'MCO', withPayer(PSE, { entity_type: 'robot' }), 4006],
];

function withPayer(body: { payer: object }, changed: object): Record<string, unknown> {
  return { ...body, payer: { ...body.payer, ...changed } };
}

for (const [when, site, sent, code] of CASES) {
  test(`a payment without a card is refused with cause ${code} when ${when}`, async () => {
    const answer = await sellerOf(site).send(sent);

    expect(answer).toMatchObject({ status: 400, body: { error: 'bad_request', cause: [{ code }] } });
  });
}

const MISSING = [
  [
    'MLB',
    { ...BOLETO, payer: { email: 'test@testuser.com' } },
    [
      'payer.first_name',
      'payer.last_name',
      'payer.identification',
      'payer.address.zip_code',
      'payer.address.street_name',
      'payer.address.street_number',
      'payer.address.neighborhood',
      'payer.address.city',
      'payer.address.federal_unit',
    ],
  ],
  [
    'MLB',
    { ...BOLETO, payment_method_id: 'pec', payer: { ...BOLETO_PAYER, last_name: ' ' } },
    ['payer.last_name'],
  ],
  [
    'MCO',
    { payment_method_id: 'pse', transaction_amount: 50_000 },
    [
      'payer.entity_type',
      'payer.identification',
      'additional_info.ip_address',
      'callback_url',
      'transaction_details.financial_institution',
    ],
  ],
  ['MPE', { payment_method_id: 'pagoefectivo_atm' }, ['description']],
] as const satisfies readonly (readonly [
  SiteId,
  Record<string, unknown> & { payment_method_id: string },
  readonly string[],
])[];

for (const [site, sent, fields] of MISSING) {
  test(`a payment by ${sent.payment_method_id} that lacks ${fields.length} fields is told each of them`, async () => {
    const answer = await sellerOf(site).send(sent);

    const description = `The following parameters are required: ${fields.join(', ')}`;
    expect(answer).toMatchObject({
      status: 400,
      body: { message: description, cause: [{ code: 1, description }] },
    });
  });
}

test('PSE demands address and phone of the payer where the setting says so', async () => {
  const seller = sellerOf('MCO');
  const body = { pse_payer: 'address_and_phone' };
  await seller.call('PUT', '/__emulator/universes/MCO-spec/settings', { body });

  const without = await seller.send(PSE);
  const phone = { area_code: '601', number: '5551234' };
  const whole = await seller.send(withPayer(PSE, { address: { ...address, zip_code: '111' }, phone }));

  expect(without.cause.description).toMatch(/payer\.address\.zip_code.*payer\.phone\.number$/);
  expect(whole.status).toBe(201);
});

test('the buyer of PSE may come back to loopback, unless URLs are strict', async () => {
  const local = { ...PSE, callback_url: 'http://127.0.0.1:3000/return' };

  const lenient = await sellerOf('MCO').send(local);
  const strict = await sellerOf('MCO', { strictUrls: true }).send(local);

  expect([lenient.status, strict.status]).toEqual([201, 400]);
});

test('the seller itself cannot pay by Pix', async () => {
  const seller = sellerOf('MLB');
  const me = await seller.asSeller('GET', '/users/me');

  const answer = await seller.send({ ...PIX, payer: { email: `test_user_${me.id}@testuser.com` } });

  expect(answer.cause.code).toBe(2060);
});

test('the same ticket again within a minute is refused where the setting says so', async () => {
  const seller = sellerOf('MLM');
  const body = { repeated_payment: 'refuse' };
  await seller.call('PUT', '/__emulator/universes/MLM-spec/settings', { body });
  await seller.send(OXXO);

  const again = await seller.send(OXXO);
  const other = await seller.send({ payment_method_id: 'bancomer' });

  expect(again.cause.code).toBe(2001);
  expect(other.status).toBe(201);
});
