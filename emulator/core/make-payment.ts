import type { StatusPair } from './outcome.ts';
import type { Payment, PaymentEcho } from './payment.ts';
import type { Universe } from './universe.ts';

/** What decides a new payment; the rest follows from the universe that it is made in. */
export type PaymentDraft = Omit<
  Payment,
  keyof StatusPair | 'site' | 'collectorId' | 'refunds' | 'createdAt' | 'approvedAt' | 'updatedAt'
> & { outcome: StatusPair };

/** The part of a draft that the means of the payment decide. */
export type MeansDraft = Pick<
  PaymentDraft,
  | 'id'
  | 'outcome'
  | 'methodId'
  | 'means'
  | 'totalPaidAmount'
  | 'installmentAmount'
  | 'captured'
  | 'authorizationCode'
  | 'threeDs'
  | 'dateOfExpiration'
  | 'expiresAt'
>;

/** What is left on a payment of a request that says nothing. */
export const NO_ECHO: PaymentEcho = {
  description: null,
  externalReference: null,
  statementDescriptor: null,
  notificationUrl: null,
  callbackUrl: null,
  metadata: {},
  additionalInfo: {},
  taxes: [],
  differentialPricingId: null,
  sponsorId: null,
  processingMode: 'aggregator',
  merchantAccountId: null,
  paymentMethodOptionId: null,
};

/**
 * Makes a payment of a universe's seller, now, and keeps it: by card, by another method, or from a wallet.
 * Its id is `universe.ids.nextPaymentId()`.
 */
export function makePayment({ outcome, ...draft }: PaymentDraft, universe: Universe): Payment {
  const now = universe.now();
  const payment: Payment = {
    ...draft,
    status: outcome.status,
    statusDetail: outcome.statusDetail,
    site: universe.site,
    collectorId: universe.collectorId,
    refunds: [],
    createdAt: now,
    approvedAt: outcome.status === 'approved' ? now : null,
    updatedAt: now,
  };
  universe.payments.put(payment);
  return payment;
}
