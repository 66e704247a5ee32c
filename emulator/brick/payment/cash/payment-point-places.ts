import type { FormEnvironment } from '../../form/form-environment.ts';
import type { OfferedMethod } from '../../wire/initialization.ts';
import { paymentPointsSchema } from '../../wire/payment-points.ts';
import type { CashPlace } from './cash-place.ts';

// The cause of its failure is documented; the call itself is ours.
const PATH = '/bricks/payment_brick/payment_points';

/**
 * Mexico's payment points: the shops and banks where each method is paid, one of which is submitted.
 * Without an answer, which it reports, each method is its only place.
 */
export async function paymentPointPlaces(
  { mount, report }: FormEnvironment,
  methods: readonly OfferedMethod[],
): Promise<CashPlace[]> {
  const points = await mount.api.get(PATH, {}, paymentPointsSchema).catch(() => []);
  if (points.length === 0) report('get_mexico_payment_points_failed');
  return methods.flatMap((method) => {
    const own = points.filter(({ payment_method_id: id }) => id === method.id);
    const shown = own.length > 0 ? own : [{ id: method.id, name: method.name }];
    return shown.map(({ id, name }) => ({ id, name, method, metadata: { payment_point: id } }));
  });
}
