import { SITES } from '../../../fixtures/catalog/sites.ts';
import { type MerchantOrder, merchantOrderState } from '../../core/merchant-order.ts';
import { utcDate } from '../../core/mp-date.ts';
import { type Payment, refundedAmount } from '../../core/payment.ts';
import { nicknameOf } from '../../core/test-user.ts';
import type { Universe } from '../../core/universe.ts';
import type { MerchantOrderAnswer } from './merchant-order-answer.ts';

type OrderPayments = ReadonlyMap<number, readonly Payment[]>;

/** The universe's payments by the order that they belong to; found once for a whole page of orders. */
export function paymentsByOrder({ payments }: Universe): OrderPayments {
  const byOrder = new Map<number, Payment[]>();
  for (const payment of payments.all()) {
    if (payment.merchantOrderId === null) continue;
    const others = byOrder.get(payment.merchantOrderId);
    if (others) others.push(payment);
    else byOrder.set(payment.merchantOrderId, [payment]);
  }
  return byOrder;
}

/** An order as the API answers it now: what is paid is computed from its payments. */
export function renderMerchantOrder(
  order: MerchantOrder,
  universe: Universe,
  byOrder: OrderPayments,
): MerchantOrderAnswer {
  const payments = byOrder.get(order.id) ?? [];
  const preference = universe.preferences.get(order.preferenceId ?? '') ?? null;
  const state = merchantOrderState(order, { payments, preference, now: universe.now() });
  const updatedAt = payments.reduce((last, payment) => Math.max(last, payment.updatedAt), order.updatedAt);
  return {
    id: order.id,
    status: state.status,
    external_reference: order.externalReference,
    preference_id: order.preferenceId,
    payments: payments.map(renderOrderPayment),
    shipments: [...order.shipments],
    payouts: [],
    collector: { id: order.collectorId, email: '', nickname: nicknameOf(order.collectorId) },
    marketplace: order.marketplace,
    notification_url: order.notificationUrl,
    date_created: utcDate(order.createdAt),
    last_updated: utcDate(updatedAt),
    sponsor_id: order.sponsorId,
    shipping_cost: 0,
    total_amount: state.totalAmount,
    site_id: order.site,
    paid_amount: state.paidAmount,
    refunded_amount: state.refundedAmount,
    payer: order.payer && { id: order.payer.id, email: '', nickname: order.payer.nickname },
    items: order.items.map((item) => renderItem(item, order)),
    // The reference calls an expired order a cancelled one.
    cancelled: state.status === 'expired',
    additional_info: order.additionalInfo,
    application_id: order.applicationId,
    is_test: order.isTest,
    order_status: state.orderStatus,
  };
}

function renderOrderPayment(payment: Payment): MerchantOrderAnswer['payments'][number] {
  return {
    id: payment.id,
    transaction_amount: payment.amount,
    total_paid_amount: payment.totalPaidAmount,
    shipping_cost: 0,
    currency_id: SITES[payment.site].currency.id,
    status: payment.status,
    // The official Java and PHP SDKs read it by one name, the Node SDK by the other.
    status_detail: payment.statusDetail,
    status_details: payment.statusDetail,
    operation_type: 'regular_payment',
    date_approved: payment.approvedAt === null ? null : utcDate(payment.approvedAt),
    date_created: utcDate(payment.createdAt),
    last_modified: utcDate(payment.updatedAt),
    amount_refunded: refundedAmount(payment),
  };
}

function renderItem(
  item: MerchantOrder['items'][number],
  { site }: MerchantOrder,
): MerchantOrderAnswer['items'][number] {
  return {
    id: item.id ?? '',
    title: item.title ?? null,
    description: item.description ?? null,
    picture_url: item.picture_url ?? null,
    category_id: item.category_id ?? null,
    currency_id: item.currency_id || SITES[site].currency.id,
    quantity: item.quantity,
    unit_price: item.unit_price,
  };
}
