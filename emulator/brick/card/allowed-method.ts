import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import { type EnabledTypes, isCardType } from '../form/method-types.ts';
import type { BinFailureCode } from '../sdk/brick-error.ts';
import type { PaymentMethodResult } from '../wire/payment-method-search.ts';

interface AllowedMethod {
  method: PaymentMethodResult;
  paymentTypeId: CardTypeId;
}

/**
 * The method a BIN stands for, out of those the shop enables: of the preferred type where there is one.
 * `known` are the account's own methods; an account that told of none is not held to them.
 */
export function allowedMethod(
  results: readonly PaymentMethodResult[],
  enabled: EnabledTypes,
  preferred: CardTypeId | null,
  known: readonly { id: string }[],
): AllowedMethod | BinFailureCode {
  if (results.length === 0) return 'no_payment_method_for_provided_bin';
  const ofType = results.flatMap((method): AllowedMethod[] => {
    const { payment_type_id: paymentTypeId } = method;
    return isCardType(paymentTypeId) && enabled.has(paymentTypeId) ? [{ method, paymentTypeId }] : [];
  });
  if (ofType.length === 0) return 'payment_method_not_in_allowed_types';
  const ofId = ofType.filter(({ method, paymentTypeId }) => {
    const ids = enabled.get(paymentTypeId);
    return ids === 'all' || ids?.includes(method.id);
  });
  const chosen = ofId.find(({ paymentTypeId }) => paymentTypeId === preferred) ?? ofId[0];
  if (!chosen) return 'payment_method_not_in_allowed_methods';
  const isAuthorized = known.length === 0 || known.some(({ id }) => id === chosen.method.id);
  return isAuthorized ? chosen : 'unauthorized_payment_method';
}
