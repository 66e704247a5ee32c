import { SITES, type SiteId } from 'brickwright';
import type { BoletoEntry, OtherEntry } from '../../fixtures/models/payment-entry.ts';

/** A method that is chosen in the Brick and paid later, elsewhere. */
export interface PayLaterMethod {
  site: SiteId;
  id: string;
  statusDetail: 'pending_waiting_payment' | 'pending_waiting_transfer';
  paymentTypeId: 'ticket' | 'atm' | 'bank_transfer';
  entry: (email: string) => OtherEntry;
}

const VOUCHER = { statusDetail: 'pending_waiting_payment' } as const;

function cash(kind: 'ticket' | 'atm', site: SiteId, id: string, point?: string): PayLaterMethod {
  const entry = (email: string): OtherEntry => ({ kind, id, email, ...(point && { point }) });
  return { ...VOUCHER, site, id, paymentTypeId: kind, entry };
}

function boleto(id: 'bolbradesco' | 'pec'): PayLaterMethod {
  return {
    ...VOUCHER,
    site: 'MLB',
    id,
    paymentTypeId: 'ticket',
    entry: (email) => ({ ...BOLETO_BUYER, id, email }),
  };
}

/** Whom a boleto of the specs is drawn for. */
export const BOLETO_BUYER: Omit<BoletoEntry, 'email'> = {
  kind: 'boleto',
  firstName: 'Maria',
  lastName: 'Santos Pereira',
  document: SITES.MLB.testDocument ?? { type: 'CPF', number: '' },
  address: {
    zipCode: '01310-100',
    state: 'SP',
    city: 'São Paulo',
    neighborhood: 'Bela Vista',
    street: 'Av. Paulista',
    number: '1000',
  },
};

/** Every method of the documentation that leaves a voucher or a code to pay, by site. */
export const PAY_LATER_METHODS: readonly PayLaterMethod[] = [
  cash('ticket', 'MLA', 'rapipago'),
  cash('ticket', 'MLA', 'pagofacil'),
  {
    site: 'MLB',
    id: 'pix',
    statusDetail: 'pending_waiting_transfer',
    paymentTypeId: 'bank_transfer',
    entry: (email) => ({ kind: 'pix', email }),
  },
  boleto('bolbradesco'),
  boleto('pec'),
  cash('ticket', 'MLM', 'oxxo'),
  cash('ticket', 'MLM', 'paycash', '7-Eleven'),
  cash('atm', 'MLM', 'banamex', 'Citibanamex'),
  cash('atm', 'MLM', 'bancomer', 'BBVA'),
  cash('ticket', 'MCO', 'efecty'),
  cash('atm', 'MPE', 'pagoefectivo_atm'),
  cash('ticket', 'MLU', 'abitab'),
  cash('ticket', 'MLU', 'redpagos'),
];
