import { expect, test } from '@playwright/test';
import { readPayment } from '../../server/payment-answer.ts';
import { PENDING } from './support/pending-payments.ts';

const BASE = { id: 1, status: 'pending', status_detail: null };

const ROWS = [
  [
    'Pix',
    PENDING.pix.more,
    {
      type: 'show_qr',
      qr_code: '00020126PIX',
      qr_code_base64: 'iVBORw0KGgo=',
      ticket_url: 'https://www.mercadopago.com.br/payments/1/ticket',
      expires_at: '2030-01-02T03:04:05.000-04:00',
    },
  ],
  [
    'a boleto',
    PENDING.boleto.more,
    {
      type: 'show_voucher',
      url: 'https://www.mercadopago.com.br/payments/1/ticket',
      barcode: '23791',
      digitable_line: '23791.00000',
      expires_at: '2030-01-02T22:59:59.000-04:00',
    },
  ],
  [
    'PSE',
    PENDING.pse.more,
    { type: 'redirect', url: 'https://www.mercadopago.com.co/payments/1/bank_transfer' },
  ],
  [
    'a challenge',
    PENDING.challenge.more,
    {
      type: 'three_ds_challenge',
      external_resource_url: 'https://acs.example.com/challenges',
      creq: 'eyJhIjoxfQ',
    },
  ],
  ['a Pix without a code', { payment_type_id: 'bank_transfer', point_of_interaction: { type: 'PIX' } }, null],
  [
    'odd pieces',
    { point_of_interaction: 'PIX', transaction_details: [], barcode: 7, three_ds_info: {} },
    null,
  ],
  [
    'a link that is a script',
    { payment_type_id: 'ticket', transaction_details: { external_resource_url: 'javascript:alert(1)' } },
    null,
  ],
] as const;

for (const [title, more, expected] of ROWS) {
  test(`the next step of ${title}`, () => {
    expect(readPayment({ ...BASE, ...more, unheard_of: { nested: [1] } })?.next_action).toEqual(expected);
  });
}

test('a paid Pix has no next step', () => {
  expect(readPayment({ ...BASE, ...PENDING.pix.more, status: 'approved' })?.next_action).toBeNull();
});
