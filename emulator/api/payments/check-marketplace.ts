import { refusal } from '../../core/refusal.ts';
import type { PaymentContext } from './payment-context.ts';
import type { PaymentRequest } from './payment-request.ts';

/**
 * What a marketplace or a campaign takes of the amount, and the merchant order that the payment belongs to.
 * @throws ApiError 400: 4039, 4038 or 2059 for the application_fee, 4026 for the coupon_amount, 1 for an unknown order.
 */
export function checkMarketplace(request: PaymentRequest, { universe, credential }: PaymentContext): void {
  const { transaction_amount: amount, application_fee: fee, coupon_amount: coupon, order } = request;
  if (fee !== undefined && fee !== null) {
    if (fee < 0) throw refusal(4039);
    if (fee > amount) throw refusal(4038);
    if (fee > 0 && !credential.granted) throw refusal(2059);
  }
  if (coupon !== undefined && coupon !== null && (coupon < 0 || coupon > amount)) throw refusal(4026);
  if (order && !universe.merchantOrders.has(order.id)) throw refusal(1);
}
