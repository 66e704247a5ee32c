import type { WireIdentificationType } from '../../wire.ts';
import type { PaymentEnvironment } from '../payment-environment.ts';
import type { CardValues } from './card-values.ts';

/** An empty form, but for what the shop knows of the payer. */
export function initialValues(
  { settings }: PaymentEnvironment,
  types: readonly WireIdentificationType[],
): CardValues {
  const given = settings.initialization.payer;
  const type = types.find(({ id }) => id === given?.identification?.type) ?? types[0];
  const prefilled = type?.id === given?.identification?.type ? given?.identification?.number : undefined;
  return {
    holderName: '',
    identificationTypeId: type?.id ?? '',
    identificationNumber: prefilled ?? '',
    email: given?.email ?? '',
    issuerId: '',
    installments: null,
  };
}
