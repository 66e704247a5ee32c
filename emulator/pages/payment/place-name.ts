import type { Payment } from '../../core/payment.ts';
import { paymentMethodOf } from '../../core/payment-method.ts';

/** Where a payment is made, in the words of a buyer: the shop that the Brick let them choose, else the method. */
export function placeName({ site, methodId, echo }: Payment): string {
  const method = paymentMethodOf(site, methodId);
  if (method?.kind !== 'other') return methodId;
  const chosen = echo.metadata.payment_point;
  return method.paymentPlaces.find(({ id }) => id === chosen)?.name ?? method.name;
}
