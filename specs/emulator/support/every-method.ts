import type { SiteId } from '../../../fixtures/catalog/types.ts';
import type { OtherEntry } from '../../../fixtures/models/payment-entry.ts';

/** A payment without a card as a buyer makes it, and what the shop's `onSubmit` gets. */
interface MethodRow {
  site: SiteId;
  entry: OtherEntry;
  selectedPaymentMethod: string;
  formData: object;
}

const email = 'buyer@example.com';
const cash = (
  site: SiteId,
  entry: { kind?: 'atm'; id: string; point?: string },
  metadata?: object,
): MethodRow => ({
  site,
  entry: { kind: 'ticket', email, ...entry },
  selectedPaymentMethod: entry.kind ?? 'ticket',
  formData: {
    payment_method_id: entry.id,
    transaction_amount: 12500,
    payer: { email },
    ...(metadata && { metadata }),
  },
});

const BOLETO = {
  firstName: 'Maria',
  lastName: 'Santos Pereira',
  document: { type: 'CPF', number: '12345678909' },
  address: {
    zipCode: '01310-100',
    state: 'SP',
    city: 'São Paulo',
    neighborhood: 'Bela Vista',
    street: 'Av. Paulista',
    number: '1578',
  },
  email,
};

const boleto = (id: 'bolbradesco' | 'pec'): MethodRow => ({
  site: 'MLB',
  entry: { kind: 'boleto', id, ...BOLETO },
  selectedPaymentMethod: 'ticket',
  formData: {
    payment_method_id: id,
    transaction_amount: 12500,
    payer: {
      email,
      first_name: 'Maria',
      last_name: 'Santos Pereira',
      identification: { type: 'CPF', number: '12345678909' },
      address: {
        zip_code: '01310100',
        federal_unit: 'SP',
        city: 'São Paulo',
        neighborhood: 'Bela Vista',
        street_name: 'Av. Paulista',
        street_number: '1578',
      },
    },
  },
});

const pse = (
  entityType: 'individual' | 'association',
  document: { type: string; number: string },
): MethodRow => ({
  site: 'MCO',
  entry: { kind: 'pse', entityType, document, bank: 'Bancolombia', email },
  selectedPaymentMethod: 'bank_transfer',
  formData: {
    payment_method_id: 'pse',
    transaction_amount: 12500,
    transaction_details: { financial_institution: '1007' },
    payer: { email, entity_type: entityType, identification: document },
  },
});

/** Every method without a card that a Payment Brick submits to its shop, with each kind of its data. */
export const EVERY_METHOD: readonly MethodRow[] = [
  cash('MLA', { id: 'rapipago' }),
  cash('MLA', { id: 'pagofacil' }),
  {
    site: 'MLB',
    entry: { kind: 'pix', email },
    selectedPaymentMethod: 'bank_transfer',
    formData: { payment_method_id: 'pix', transaction_amount: 12500, payer: { email } },
  },
  boleto('bolbradesco'),
  boleto('pec'),
  cash('MLM', { id: 'oxxo' }, { payment_point: 'oxxo' }),
  cash('MLM', { id: 'paycash', point: '7-Eleven' }, { payment_point: '7eleven' }),
  cash('MLM', { id: 'paycash', point: 'Farmacias YZA' }, { payment_point: 'yza' }),
  cash('MLM', { kind: 'atm', id: 'bancomer', point: 'Casa Ley' }, { payment_point: 'casaley' }),
  cash('MLM', { kind: 'atm', id: 'banamex', point: 'Telecomm' }, { payment_point: 'telecomm' }),
  cash('MCO', { id: 'efecty' }, { payment_mode: 'online' }),
  pse('individual', { type: 'CC', number: '1234567890' }),
  pse('association', { type: 'NIT', number: '900123456' }),
  cash('MPE', { kind: 'atm', id: 'pagoefectivo_atm' }, { payment_mode: 'online' }),
  cash('MLU', { id: 'abitab' }),
  cash('MLU', { id: 'redpagos' }),
];

/** All that a site has besides the wallet. */
export const ALL_METHODS = {
  creditCard: 'all',
  debitCard: 'all',
  ticket: 'all',
  bankTransfer: 'all',
  atm: 'all',
};

/** The locale of a site, as its shop passes it. */
export const LOCALE_OF: Record<SiteId, string> = {
  MLA: 'es-AR',
  MLB: 'pt-BR',
  MLM: 'es-MX',
  MLC: 'es-CL',
  MCO: 'es-CO',
  MPE: 'es-PE',
  MLU: 'es-UY',
};
