import { PAYMENT_METHODS } from '../../fixtures/catalog/payment-methods.ts';
import type { OtherPaymentMethod } from '../../fixtures/catalog/types.ts';
import type { Preference } from './preference.ts';

const WALLET_TYPES = new Set(['account_money', 'digital_currency']);

/**
 * What a buyer who logged in may pay a preference with: the balance of the account, and credit where the country has it;
 * without what the preference excludes, by id or by type. That the real checkout lets a seller exclude either is inferred.
 */
export function walletMethodsOf({ site, request }: Preference): readonly OtherPaymentMethod[] {
  const asked = request.payment_methods;
  const ids = idsOf(asked?.excluded_payment_methods);
  const types = idsOf(asked?.excluded_payment_types);
  return PAYMENT_METHODS[site].filter(
    (method): method is OtherPaymentMethod =>
      method.kind === 'other' &&
      WALLET_TYPES.has(method.paymentTypeId) &&
      method.status === 'active' &&
      !ids.has(method.id) &&
      !types.has(method.paymentTypeId),
  );
}

function idsOf(named: readonly { id?: string | null | undefined }[] | null | undefined): Set<string> {
  return new Set((named ?? []).flatMap(({ id }) => (id ? [id] : [])));
}
