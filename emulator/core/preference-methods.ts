import { PAYMENT_METHODS } from '../../fixtures/catalog/payment-methods.ts';
import type { OtherPaymentMethod, PaymentMethod } from '../../fixtures/catalog/types.ts';
import type { Preference } from './preference.ts';

const WALLET_TYPES = new Set(['account_money', 'digital_currency']);

/** What a preference may be paid with: the methods of its country without what it excludes, by id or by type. */
export function methodsOf({ site, request }: Preference): readonly PaymentMethod[] {
  const asked = request.payment_methods;
  const ids = idsOf(asked?.excluded_payment_methods);
  const types = idsOf(asked?.excluded_payment_types);
  return PAYMENT_METHODS[site].filter(
    ({ id, paymentTypeId, status }) => status === 'active' && !ids.has(id) && !types.has(paymentTypeId),
  );
}

/**
 * What of it a buyer who logged in pays without any card: the balance of the account, and credit where the country has it.
 * That the real checkout lets a seller exclude either is inferred.
 */
export function walletMethodsOf(preference: Preference): readonly OtherPaymentMethod[] {
  return methodsOf(preference).filter(
    (method): method is OtherPaymentMethod =>
      method.kind === 'other' && WALLET_TYPES.has(method.paymentTypeId),
  );
}

function idsOf(named: readonly { id?: string | null | undefined }[] | null | undefined): Set<string> {
  return new Set((named ?? []).flatMap(({ id }) => (id ? [id] : [])));
}
