import type { PaymentStatus } from '../../fixtures/catalog/types.ts';
import type { StatusPair } from './outcome.ts';

/** What can happen to a payment later, by the buyer, the bank or time. */
export const SETTLEMENTS = ['approve', 'reject', 'expire', 'charge_back'] as const;

export type Settlement = (typeof SETTLEMENTS)[number];

interface Transition {
  from: readonly PaymentStatus[];
  to: StatusPair;
}

// Source: devsite-docs guides/checkout-api-v2/payment-query-results; the reason of a failed review is inferred.
const TRANSITIONS: Record<Settlement, Transition> = {
  approve: { from: ['pending', 'in_process'], to: { status: 'approved', statusDetail: 'accredited' } },
  reject: {
    from: ['pending', 'in_process'],
    to: { status: 'rejected', statusDetail: 'cc_rejected_other_reason' },
  },
  expire: {
    from: ['pending', 'in_process', 'authorized'],
    to: { status: 'cancelled', statusDetail: 'expired' },
  },
  charge_back: { from: ['approved'], to: { status: 'charged_back', statusDetail: 'in_process' } },
};

/** The pair that a settlement leads to, or null when the payment's status does not allow it. */
export function settle(status: PaymentStatus, settlement: Settlement): StatusPair | null {
  const { from, to } = TRANSITIONS[settlement];
  return from.includes(status) ? to : null;
}

/** The statuses from which a settlement is possible. */
export function settleableFrom(settlement: Settlement): readonly PaymentStatus[] {
  return TRANSITIONS[settlement].from;
}
