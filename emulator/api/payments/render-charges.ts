import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { Fee } from '../../core/fees.ts';
import { roundTo } from '../../core/money.ts';
import { mpDate } from '../../core/mp-date.ts';
import { type Payment, refundedAmount } from '../../core/payment.ts';
import type { PaymentAnswer } from './payment-answer.ts';

type Charge = PaymentAnswer['charges_details'][number];

// Who pays a charge and who gets it, in the API's short names.
const ACCOUNTS: Record<Fee['type'], Charge['accounts']> = {
  mercadopago_fee: { from: 'collector', to: 'mp' },
  application_fee: { from: 'collector', to: 'marketplace_owner' },
  financing_fee: { from: 'payer', to: 'mp' },
  coupon_fee: { from: 'mp', to: 'payer' },
};

/** The fees of a payment as single charges; a refund gives its share of each back. */
export function renderCharges(payment: Payment, fees: readonly Fee[]): Charge[] {
  const { decimals } = SITES[payment.site].currency;
  const refundedShare = refundedAmount(payment) / payment.amount;
  return fees.map(({ type, amount }, index) => ({
    id: `${payment.id}-${String(index + 1).padStart(3, '0')}`,
    name: type,
    type: 'fee',
    accounts: ACCOUNTS[type],
    client_id: 0,
    date_created: mpDate(payment.createdAt),
    last_updated: mpDate(payment.updatedAt),
    amounts: { original: amount, refunded: roundTo(amount * refundedShare, decimals) },
    metadata: {},
    reserve_id: null,
    refund_charges: [],
  }));
}
