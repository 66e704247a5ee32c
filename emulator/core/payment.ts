import { MINUTE_MS } from '../../fixtures/catalog/durations.ts';
import { SITES } from '../../fixtures/catalog/sites.ts';
import type { CardPaymentMethod, SiteId } from '../../fixtures/catalog/types.ts';
import type { Identification } from './card-token.ts';
import { payerCostFor } from './installments.ts';
import { roundTo } from './money.ts';
import type { StatusPair } from './outcome.ts';
import type { PaymentMeans } from './payment-means.ts';
import { paymentMethodOf } from './payment-method.ts';
import { isOpen } from './payment-state.ts';
import type { Refund } from './refund.ts';
import type { ThreeDsChallenge } from './three-ds.ts';

export interface Phone {
  areaCode: string | null;
  number: string | null;
  extension: string | null;
}

export interface Payer {
  id: string;
  type: string | null;
  email: string;
  firstName: string | null;
  lastName: string | null;
  identification: Identification | null;
  phone: Phone;
  entityType: string | null;
}

/** What a request leaves on the payment unchanged. */
export interface PaymentEcho {
  description: string | null;
  externalReference: string | null;
  statementDescriptor: string | null;
  notificationUrl: string | null;
  callbackUrl: string | null;
  metadata: Record<string, unknown>;
  additionalInfo: Record<string, unknown>;
  taxes: readonly { type: string | null; value: number }[];
  differentialPricingId: number | null;
  sponsorId: number | null;
  processingMode: string;
  merchantAccountId: string | null;
  paymentMethodOptionId: string | null;
}

/** A payment. It is never changed: each transition makes a new one, so that a replayed answer stays the first. */
export interface Payment extends StatusPair {
  id: number;
  site: SiteId;
  collectorId: number;
  methodId: string;
  means: PaymentMeans;
  /** In the site's currency; the buyer's interest is not in it. */
  amount: number;
  installments: number;
  totalPaidAmount: number;
  /** 0 where nothing is paid in instalments. */
  installmentAmount: number;
  couponAmount: number;
  /** What a marketplace keeps of it; 0 for a seller's own payment. */
  applicationFee: number;
  binaryMode: boolean;
  captured: boolean;
  liveMode: boolean;
  payer: Payer;
  echo: PaymentEcho;
  merchantOrderId: number | null;
  refunds: readonly Refund[];
  authorizationCode: string | null;
  /** What the bank asks of the buyer, or asked; null for a payment without a challenge. */
  threeDs: ThreeDsChallenge | null;
  createdAt: number;
  approvedAt: number | null;
  updatedAt: number;
  /** As answers tell it: what the request or an update asked for, or what the method gives. */
  dateOfExpiration: number | null;
  /** When it ends by itself if it is still open then. */
  expiresAt: number;
}

/** What the buyer pays in all and each time; the interest of the plan is on the buyer. */
export function buyerCost(
  site: SiteId,
  method: CardPaymentMethod,
  plan: { amount: number; installments: number },
): { totalPaidAmount: number; installmentAmount: number } | null {
  const cost = payerCostFor(site, method, plan);
  return cost ? { totalPaidAmount: cost.totalAmount, installmentAmount: cost.installmentAmount } : null;
}

/** The payment after a transition at a moment (epoch ms). */
export function moveTo(payment: Payment, pair: StatusPair, now: number): Payment {
  const approvedAt = pair.status === 'approved' ? (payment.approvedAt ?? now) : payment.approvedAt;
  const captured = payment.captured || pair.status === 'approved';
  return { ...payment, ...pair, captured, approvedAt, updatedAt: now };
}

/** What has been given back, in the site's currency. */
export function refundedAmount({ refunds, site }: Payment): number {
  const sum = refunds.reduce((total, { amount }) => total + amount, 0);
  return roundTo(sum, SITES[site].currency.decimals);
}

/** What can still be given back, in the site's currency. */
export function remainingAmount(payment: Payment): number {
  return roundTo(payment.amount - refundedAmount(payment), SITES[payment.site].currency.decimals);
}

/** When the seller may use the money (epoch ms); null until it is approved. */
export function moneyReleaseAt({ approvedAt, site, methodId }: Payment): number | null {
  if (approvedAt === null) return null;
  return approvedAt + (paymentMethodOf(site, methodId)?.accreditationTimeMinutes ?? 0) * MINUTE_MS;
}

/** When an open payment ends by itself (epoch ms); null for one that does not wait. */
export function endsAt(payment: Payment): number | null {
  return isOpen(payment) ? payment.expiresAt : null;
}
