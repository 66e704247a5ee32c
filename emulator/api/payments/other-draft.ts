import { SITES } from '../../../fixtures/catalog/sites.ts';
import type { MeansDraft } from '../../core/make-payment.ts';
import { roundTo } from '../../core/money.ts';
import type { Universe } from '../../core/universe.ts';
import type { ChargeableOther } from './check-other-payment.ts';
import type { PaymentRequest } from './payment-request.ts';

/** What a method without a card decides of a payment: it waits for the buyer, and counts as captured all the while. */
export function otherDraft(
  request: PaymentRequest,
  { method, means, due }: ChargeableOther,
  { site, ids }: Universe,
): MeansDraft {
  const total = request.transaction_amount - (request.coupon_amount ?? 0);
  return {
    id: ids.nextPaymentId(),
    outcome: {
      status: method.firstStatus ?? 'pending',
      statusDetail: method.firstStatusDetail ?? 'pending_waiting_payment',
    },
    methodId: method.id,
    means,
    totalPaidAmount: roundTo(total, SITES[site].currency.decimals),
    installmentAmount: 0,
    captured: true,
    authorizationCode: null,
    threeDs: null,
    ...due,
  };
}
