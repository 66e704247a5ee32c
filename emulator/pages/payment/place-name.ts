import { PAYMENT_POINTS } from '../../../fixtures/catalog/payment-points.ts';
import type { Payment } from '../../core/payment.ts';
import { paymentMethodOf } from '../../core/payment-method.ts';

/** Where a payment is made, in the words of a buyer: the place that the Brick let them choose, else the method. */
export function placeName({ site, methodId, echo }: Payment): string {
  const chosen = PAYMENT_POINTS.find(
    ({ id, paymentMethodId }) => paymentMethodId === methodId && id === echo.metadata.payment_point,
  );
  return chosen?.name ?? paymentMethodOf(site, methodId)?.name ?? methodId;
}
