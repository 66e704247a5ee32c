import { SITES } from '../../fixtures/catalog/sites.ts';
import type { SiteId } from '../../fixtures/catalog/types.ts';
import { roundTo } from './money.ts';
import { type Payment, refundedAmount } from './payment.ts';
import { isOpen } from './payment-state.ts';
import { isOver, itemsTotal, type OrderedItem, type Preference } from './preference.ts';

/** An order that groups payments. What is paid follows from its payments. Never changed: an update makes a new one. */
export interface MerchantOrder {
  id: number;
  site: SiteId;
  collectorId: number;
  isTest: boolean;
  preferenceId: string | null;
  applicationId: string | null;
  payer: { id: number | null; nickname: string | null } | null;
  sponsorId: string | null;
  items: readonly OrderedItem[];
  shipments: readonly Record<string, unknown>[];
  notificationUrl: string | null;
  additionalInfo: string | null;
  externalReference: string | null;
  marketplace: string;
  createdAt: number;
  updatedAt: number;
}

export type MerchantOrderStatus = 'opened' | 'closed' | 'expired';

export type OrderPaymentStatus =
  | 'payment_required'
  | 'payment_in_process'
  | 'partially_paid'
  | 'paid'
  | 'partially_reverted'
  | 'reverted'
  | 'expired';

/** How far an order is paid; amounts in the site's currency. */
export interface MerchantOrderState {
  status: MerchantOrderStatus;
  orderStatus: OrderPaymentStatus;
  totalAmount: number;
  paidAmount: number;
  refundedAmount: number;
}

interface Around {
  payments: readonly Payment[];
  preference: Preference | null;
  now: number;
}

/**
 * Where an order stands, from its payments. Status names are those of the reference; which payments count is inferred: a payment
 * counts as paid once its money moved, and as given back by its refunds or by a chargeback that the seller lost.
 */
export function merchantOrderState(order: MerchantOrder, around: Around): MerchantOrderState {
  const { payments, preference, now } = around;
  const totalAmount = itemsTotal(
    order.site,
    order.items.length > 0 ? order.items : (preference?.request.items ?? []),
  );
  const paidAmount = sumOf(order, payments.filter(isPaid), ({ amount }) => amount);
  const givenBack = sumOf(order, payments.filter(isPaid), givenBackOf);
  const amounts = { totalAmount, paidAmount, refundedAmount: givenBack };
  if (paidAmount > 0) return { ...amounts, ...paidStatus(amounts) };
  if (preference && isOver(preference, now)) return { ...amounts, status: 'expired', orderStatus: 'expired' };
  const waits = payments.some(isOpen);
  return { ...amounts, status: 'opened', orderStatus: waits ? 'payment_in_process' : 'payment_required' };
}

type Amounts = Pick<MerchantOrderState, 'totalAmount' | 'paidAmount' | 'refundedAmount'>;

function paidStatus({ totalAmount, paidAmount, refundedAmount: givenBack }: Amounts) {
  const isCovered = paidAmount >= totalAmount;
  const status: MerchantOrderStatus = isCovered ? 'closed' : 'opened';
  return { status, orderStatus: orderStatusOf(isCovered, paidAmount - givenBack, givenBack) };
}

function orderStatusOf(isCovered: boolean, left: number, givenBack: number): OrderPaymentStatus {
  if (left <= 0) return 'reverted';
  if (givenBack > 0) return 'partially_reverted';
  return isCovered ? 'paid' : 'partially_paid';
}

function isPaid({ approvedAt }: Payment): boolean {
  return approvedAt !== null;
}

function givenBackOf(payment: Payment): number {
  const isLost = payment.status === 'charged_back' && payment.statusDetail === 'settled';
  return isLost ? payment.amount : refundedAmount(payment);
}

function sumOf(
  { site }: MerchantOrder,
  payments: readonly Payment[],
  of: (payment: Payment) => number,
): number {
  const sum = payments.reduce((total, payment) => total + of(payment), 0);
  return roundTo(sum, SITES[site].currency.decimals);
}
