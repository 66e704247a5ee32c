import type { SiteId } from '../../../fixtures/catalog/types.ts';
import { otherBody } from './pay-by-request.ts';

const BOLETO_PAYER = {
  first_name: 'Maria',
  last_name: 'Santos Pereira',
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

const PSE_PAYER = { entity_type: 'individual', identification: { type: 'CC', number: '123456789' } };

/** Each kind of payment that a buyer chooses in the Brick and makes later, elsewhere. */
export const WAITING: readonly { state: string; site: SiteId; body: object }[] = [
  { state: 'Pix', site: 'MLB', body: otherBody('bank_transfer', { payment_method_id: 'pix' }) },
  {
    state: 'boleto',
    site: 'MLB',
    body: otherBody('ticket', { payment_method_id: 'bolbradesco', payer: BOLETO_PAYER }),
  },
  {
    state: 'lottery',
    site: 'MLB',
    body: otherBody('ticket', { payment_method_id: 'pec', payer: BOLETO_PAYER }),
  },
  { state: 'ticket', site: 'MLA', body: otherBody('ticket', { payment_method_id: 'rapipago' }) },
  {
    state: 'ticket',
    site: 'MLM',
    body: otherBody('ticket', { payment_method_id: 'oxxo', metadata: { payment_point: 'oxxo' } }),
  },
  {
    state: 'atm',
    site: 'MLM',
    body: otherBody('atm', { payment_method_id: 'bancomer', metadata: { payment_point: 'bbva' } }),
  },
  {
    state: 'atm',
    site: 'MPE',
    body: otherBody('atm', { payment_method_id: 'pagoefectivo_atm', metadata: { payment_mode: 'online' } }),
  },
  {
    state: 'PSE',
    site: 'MCO',
    body: otherBody('bank_transfer', {
      payment_method_id: 'pse',
      transaction_details: { financial_institution: '1007' },
      payer: PSE_PAYER,
    }),
  },
];
