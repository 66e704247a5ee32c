import type { Fault } from './upstream.ts';

/** Answers of Mercado Pago to methods without a card, with the fields that recorded ones have. */
export const PENDING = {
  pix: pending('pix', 'bank_transfer', 'pending_waiting_transfer', {
    date_of_expiration: '2030-01-02T03:04:05.000-04:00',
    transaction_details: { external_resource_url: null },
    point_of_interaction: {
      type: 'PIX',
      transaction_data: {
        qr_code: '00020126PIX',
        qr_code_base64: 'iVBORw0KGgo=',
        ticket_url: 'https://www.mercadopago.com.br/payments/1/ticket',
      },
    },
  }),
  boleto: pending('bolbradesco', 'ticket', 'pending_waiting_payment', {
    date_of_expiration: '2030-01-02T22:59:59.000-04:00',
    barcode: { content: '23791' },
    transaction_details: {
      external_resource_url: 'https://www.mercadopago.com.br/payments/1/ticket',
      digitable_line: '23791.00000',
      payment_method_reference_id: '1',
    },
  }),
  pse: pending('pse', 'bank_transfer', 'pending_waiting_transfer', {
    currency_id: 'COP',
    transaction_details: {
      external_resource_url: 'https://www.mercadopago.com.co/payments/1/bank_transfer',
      financial_institution: '1007',
      bank_transfer_id: 11,
      transaction_id: '22',
    },
  }),
  challenge: pending('master', 'credit_card', 'pending_challenge', {
    three_ds_info: { external_resource_url: 'https://acs.example.com/challenges', creq: 'eyJhIjoxfQ' },
  }),
} as const;

function pending(
  payment_method_id: string,
  payment_type_id: string,
  statusDetail: string,
  more: object,
): Fault & { answer: 'payment' } {
  return {
    answer: 'payment',
    status: 'pending',
    statusDetail,
    more: { payment_method_id, payment_type_id, ...more },
  };
}
