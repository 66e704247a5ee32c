import type { PaymentStatus } from '../../fixtures/catalog/types.ts';
import type { StatusPair } from './outcome.ts';
import type { PaymentMeans } from './payment-means.ts';

/** What a payment becomes whose buyer did not pass the bank's challenge. Source: devsite-docs payment-query-results. */
export const CHALLENGE_FAILED = {
  status: 'rejected',
  statusDetail: 'cc_rejected_3ds_challenge',
} as const satisfies StatusPair;

interface Transition {
  from: readonly PaymentStatus[];
  to: StatusPair;
}

const OPEN = ['pending', 'in_process', 'authorized'] as const satisfies readonly PaymentStatus[];

/**
 * Everything that can happen to a payment after it was created; nothing else may change its status.
 * A status_detail of in_mediation is not documented: the payment keeps the one of an approved payment.
 * Source: devsite-docs guides/checkout-api-v2/payment-query-results; the reason of a failed review is inferred.
 */
const TRANSITIONS = {
  // By the buyer, the bank or time.
  approve: { from: ['pending', 'in_process'], to: { status: 'approved', statusDetail: 'accredited' } },
  reject: {
    from: ['pending', 'in_process'],
    to: { status: 'rejected', statusDetail: 'cc_rejected_other_reason' },
  },
  expire: { from: OPEN, to: { status: 'cancelled', statusDetail: 'expired' } },
  charge_back: { from: ['approved'], to: { status: 'charged_back', statusDetail: 'in_process' } },
  lose_charge_back: { from: ['charged_back'], to: { status: 'charged_back', statusDetail: 'settled' } },
  win_charge_back: { from: ['charged_back'], to: { status: 'charged_back', statusDetail: 'reimbursed' } },
  open_claim: { from: ['approved'], to: { status: 'in_mediation', statusDetail: 'accredited' } },
  close_claim: { from: ['in_mediation'], to: { status: 'approved', statusDetail: 'accredited' } },
  refund_claim: { from: ['in_mediation'], to: { status: 'refunded', statusDetail: 'bpp_refunded' } },
  // By the seller.
  cancel: { from: OPEN, to: { status: 'cancelled', statusDetail: 'by_collector' } },
  capture: { from: ['authorized'], to: { status: 'approved', statusDetail: 'accredited' } },
  refund_partially: {
    from: ['approved'],
    to: { status: 'approved', statusDetail: 'partially_refunded' },
  },
  refund: { from: ['approved'], to: { status: 'refunded', statusDetail: 'refunded' } },
} as const satisfies Record<string, Transition>;

export type PaymentEvent = keyof typeof TRANSITIONS;

const HIGH_RISK = { status: 'rejected', statusDetail: 'rejected_high_risk' } as const;
const BANK_ERROR = { status: 'rejected', statusDetail: 'bank_error' } as const;

/**
 * Where a payment without a card ends elsewhere; null for what never happens to it: only cardholders dispute with an issuer.
 * Source: the guide of PSE for the end of its time as a rejection, with a detail that is inferred; the schema of payments for the
 * anti-fraud rejection of those without a card.
 */
const WITHOUT_CARD: Record<
  Exclude<PaymentMeans['kind'], 'card'>,
  Partial<Record<PaymentEvent, StatusPair | null>>
> = {
  voucher: { reject: HIGH_RISK, charge_back: null },
  pix: { reject: HIGH_RISK, charge_back: null },
  bank: { reject: BANK_ERROR, expire: BANK_ERROR, charge_back: null },
  wallet: { reject: HIGH_RISK, charge_back: null },
};

/** What of a payment decides what can happen to it. */
export interface PaymentStanding extends StatusPair {
  means: Pick<PaymentMeans, 'kind'>;
}

/** What a test may let happen to a payment, as the buyer, the bank, the seller or Mercado Pago would. */
export const SETTLEMENTS = [
  'approve',
  'reject',
  'expire',
  'cancel',
  'charge_back',
  'lose_charge_back',
  'win_charge_back',
  'open_claim',
  'close_claim',
  'refund_claim',
] as const satisfies readonly PaymentEvent[];

export type Settlement = (typeof SETTLEMENTS)[number];

/** The pair that an event leads to, or null when the payment's state or its means do not allow it. */
export function transition(at: PaymentStanding, event: PaymentEvent): StatusPair | null {
  const { from, to }: Transition = TRANSITIONS[event];
  // A dispute ends once.
  if (at.status === 'charged_back' && at.statusDetail !== 'in_process') return null;
  if (!from.includes(at.status)) return null;
  if (event === 'reject' && at.statusDetail === 'pending_challenge') return CHALLENGE_FAILED;
  const own = ownEnd(at, event);
  return own === undefined ? to : own;
}

/** Whether an event happens to payments of these means at all. */
export function canEverHappen(at: PaymentStanding, event: PaymentEvent): boolean {
  return ownEnd(at, event) !== null;
}

function ownEnd({ means }: PaymentStanding, event: PaymentEvent): StatusPair | null | undefined {
  return means.kind === 'card' ? undefined : WITHOUT_CARD[means.kind][event];
}

/** The statuses from which an event is possible. */
export function possibleFrom(event: PaymentEvent): readonly PaymentStatus[] {
  return TRANSITIONS[event].from;
}

/** Whether a payment still waits for something: it can be cancelled, and it expires. */
export function isOpen({ status }: StatusPair): boolean {
  return OPEN.some((open) => open === status);
}
