import type { FormEnvironment } from '../../form/form-environment.ts';
import type { OfferedMethod } from '../../wire/initialization.ts';
import { methodTitle } from '../method-title.ts';
import type { CashPlace } from './cash-place.ts';

/**
 * Efecty and PagoEfectivo, which are submitted with the mode of their payment.
 * `online` is documented of PagoEfectivo; of Efecty it is inferred.
 */
export function paymentModePlaces(
  environment: FormEnvironment,
  methods: readonly OfferedMethod[],
): CashPlace[] {
  return methods.map((method) => ({
    id: method.id,
    name: methodTitle(environment, method),
    method,
    metadata: { payment_mode: 'online' },
  }));
}
