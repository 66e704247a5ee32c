import type { FormEnvironment } from '../../form/form-environment.ts';
import type { MethodTypeId } from '../../form/method-types.ts';
import type { OfferedMethod } from '../../wire/initialization.ts';

/** The country's methods of a type, as far as the shop enables them. */
export function offeredMethods(
  { enabled, initialization }: FormEnvironment,
  type: MethodTypeId,
): OfferedMethod[] {
  const ids = enabled.get(type);
  return initialization.payment_methods.filter(
    (method) => method.payment_type_id === type && (ids === 'all' || ids?.includes(method.id)),
  );
}
