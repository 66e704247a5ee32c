import type { FormEnvironment } from '../../form/form-environment.ts';
import type { OfferedMethod } from '../../wire/initialization.ts';
import { methodTitle } from '../method-title.ts';
import type { CashPlace } from './cash-place.ts';

/** Vouchers of Argentina and Uruguay: the method is the place, and nothing more is told of it. */
export function voucherPlaces(environment: FormEnvironment, methods: readonly OfferedMethod[]): CashPlace[] {
  return methods.map((method) => ({ id: method.id, name: methodTitle(environment, method), method }));
}
