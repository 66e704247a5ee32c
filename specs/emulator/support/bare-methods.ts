import type { SiteId } from '../../../fixtures/catalog/types.ts';
import type { PaymentEntry, PseEntry } from '../../../fixtures/models/payment-entry.ts';
import { PAY_LATER_METHODS } from '../../support/pay-later-methods.ts';
import { EVERY_BARE_CARD } from './bare-cards.ts';

const EMAIL = 'buyer@example.com';

/** A payment that a page of ten lines makes through its backend. */
export interface BareMethod {
  site: SiteId;
  /** Its `payment_method_id`. */
  id: string;
  entry: PaymentEntry;
  selectedPaymentMethod: string;
  /** What the API says of the new payment. */
  payment: { status: string; status_detail: string; payment_type_id: string };
}

const PSE: PseEntry = {
  kind: 'pse',
  entityType: 'individual',
  document: { type: 'CC', number: '123456789' },
  bank: 'Bancolombia',
  email: EMAIL,
};

/** Every method whose form the Payment Brick hands over to the shop, by site: the wallet's is Mercado Pago's own. */
export const BARE_METHODS: readonly BareMethod[] = [
  ...EVERY_BARE_CARD.map(({ site, id, entry, paymentTypeId }) => ({
    site,
    id,
    entry,
    selectedPaymentMethod: paymentTypeId,
    payment: { status: 'approved', status_detail: 'accredited', payment_type_id: paymentTypeId },
  })),
  ...PAY_LATER_METHODS.map(({ site, id, entry, paymentTypeId, statusDetail }) => ({
    site,
    id,
    entry: entry(EMAIL),
    selectedPaymentMethod: paymentTypeId,
    payment: { status: 'pending', status_detail: statusDetail, payment_type_id: paymentTypeId },
  })),
  {
    site: 'MCO',
    id: 'pse',
    entry: PSE,
    selectedPaymentMethod: 'bank_transfer',
    payment: {
      status: 'pending',
      status_detail: 'pending_waiting_transfer',
      payment_type_id: 'bank_transfer',
    },
  },
];

/** The row of a method. */
export function bareMethod(site: SiteId, id: string): BareMethod {
  const found = BARE_METHODS.find((method) => method.site === site && method.id === id);
  if (!found) throw new Error(`No row of BARE_METHODS has ${site} ${id}.`);
  return found;
}
