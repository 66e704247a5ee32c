import type { ApiClient } from '../sdk/api-client.ts';
import type { BrickRefusal } from '../sdk/brick-error.ts';
import { paymentPointsSchema } from '../wire/payment-points.ts';
import type { FoundPayment } from './start-status.ts';

/** The name of a shop or bank; null where the buyer had no choice, or `refused` when the API does not tell. */
export type Place = string | null | 'refused';

/** Where the buyer chose to pay, as Mexico's forms leave it in `metadata.payment_point`. Never rejects. */
export async function fetchPlace(api: ApiClient, found: FoundPayment | BrickRefusal): Promise<Place> {
  const way = 'code' in found ? null : found.payment.way_to_pay;
  if (way?.kind !== 'voucher' || !way.payment_point) return null;
  try {
    const points = await api.get('/bricks/payment_brick/payment_points', {}, paymentPointsSchema);
    return points.find(({ id }) => id === way.payment_point)?.name ?? null;
  } catch {
    return 'refused';
  }
}
