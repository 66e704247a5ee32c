import type { SiteId } from '../../../fixtures/catalog/types.ts';

const email = 'test@testuser.com';

/** What a buyer in Brazil gives for a boleto. */
export const BOLETO_PAYER = {
  email,
  first_name: 'Maria',
  last_name: 'Silva',
  identification: { type: 'CPF', number: '12345678909' },
  address: {
    zip_code: '06233200',
    street_name: 'Avenida das Nações Unidas',
    street_number: '3003',
    neighborhood: 'Bonfim',
    city: 'Osasco',
    federal_unit: 'SP',
  },
};

/** A boleto with all that it demands. */
export const BOLETO = { payment_method_id: 'bolbradesco', transaction_amount: 100, payer: BOLETO_PAYER };

/** A PSE payment as the Brick and a backend make it together. */
export const PSE = {
  payment_method_id: 'pse',
  transaction_amount: 50_000,
  description: 'A lamp',
  callback_url: 'https://shop.example/return?order=7',
  additional_info: { ip_address: '186.31.4.7' },
  transaction_details: { financial_institution: '1007' },
  payer: { email, entity_type: 'individual', identification: { type: 'CC', number: '123456789' } },
};

/** One request for each method without a card, with all that its site demands. */
export const OTHER_REQUESTS: readonly (readonly [
  SiteId,
  Record<string, unknown> & { payment_method_id: string },
])[] = [
  ['MLA', { payment_method_id: 'rapipago', transaction_amount: 5000 }],
  ['MLA', { payment_method_id: 'pagofacil', transaction_amount: 5000 }],
  ['MLB', { payment_method_id: 'pix', transaction_amount: 100 }],
  ['MLB', BOLETO],
  ['MLB', { payment_method_id: 'pec', transaction_amount: 100, payer: BOLETO_PAYER }],
  ['MLM', { payment_method_id: 'oxxo', transaction_amount: 100 }],
  ['MLM', { payment_method_id: 'paycash', metadata: { payment_point: '7eleven' } }],
  ['MLM', { payment_method_id: 'banamex', transaction_amount: 100 }],
  ['MLM', { payment_method_id: 'bancomer', transaction_amount: 100 }],
  ['MCO', PSE],
  ['MCO', { payment_method_id: 'efecty', transaction_amount: 50_000, metadata: { payment_mode: 'x' } }],
  ['MPE', { payment_method_id: 'pagoefectivo_atm', transaction_amount: 100, description: 'A lamp' }],
  ['MLU', { payment_method_id: 'abitab', transaction_amount: 100 }],
  ['MLU', { payment_method_id: 'redpagos', transaction_amount: 100 }],
];
