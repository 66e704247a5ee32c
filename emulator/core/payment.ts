import type { CardPaymentMethod, SiteId } from '../../fixtures/catalog/types.ts';
import type { CardToken, Identification } from './card-token.ts';
import { payerCostFor } from './installments.ts';
import type { Issuer } from './issuer.ts';
import { roundTo } from './money.ts';
import type { StatusPair } from './outcome.ts';

export interface Payer {
  id: string;
  type: string | null;
  email: string;
  firstName: string | null;
  lastName: string | null;
  identification: Identification | null;
  phone: unknown;
  entityType: string | null;
  address: unknown;
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
}

/** A card payment. It is never changed: each transition makes a new one, so that a replayed answer stays the first. */
export interface Payment extends StatusPair {
  id: number;
  site: SiteId;
  collectorId: number;
  method: CardPaymentMethod;
  issuer: Issuer;
  /** In the site's currency; the buyer's interest is not in it. */
  amount: number;
  installments: number;
  totalPaidAmount: number;
  installmentAmount: number;
  binaryMode: boolean;
  captured: boolean;
  token: CardToken;
  payer: Payer;
  echo: PaymentEcho;
  authorizationCode: string | null;
  createdAt: number;
  approvedAt: number | null;
  updatedAt: number;
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
  const approvedAt = pair.status === 'approved' ? now : payment.approvedAt;
  const captured = pair.status === 'authorized' ? false : payment.captured || pair.status === 'approved';
  return { ...payment, ...pair, captured, approvedAt, updatedAt: now };
}

// Two real Brazilian payments show a fee of about 4.98 %; other sites' fees are not known.
const FEE_RATE = 0.0498;

/** Mercado Pago's fee on an approved payment, in the site's currency. */
export function feeOf(amount: number, decimals: number): number {
  return roundTo(amount * FEE_RATE, decimals);
}
