import { detailsKind } from '../../details/details-kind.ts';
import { DetailsModel } from '../../details/details-model.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { PaymentKind } from '../../form/payment-kind.ts';
import type { WireIdentificationType } from '../../wire/identification-types.ts';
import type { OfferedMethod } from '../../wire/initialization.ts';
import { AddressLookup } from './address-lookup.ts';
import { boletoData } from './boleto-data.ts';
import { BoletoForm } from './boleto-form.tsx';
import { boletoProblem } from './boleto-problem.ts';
import { type BoletoField, initialBoleto } from './boleto-values.ts';
import { isWholeZipCode } from './zip-code.ts';

export type BoletoModel = DetailsModel<BoletoField>;

interface BoletoKindOptions {
  environment: FormEnvironment;
  types: readonly WireIdentificationType[];
  /** Boleto, the payment at a lotérica, or both for the buyer to choose. */
  methods: readonly OfferedMethod[];
}

/** Paying a boleto or at a lotérica: who pays, and where he lives. */
export function boletoKind({ environment, types, methods }: BoletoKindOptions): PaymentKind {
  const values = initialBoleto(environment, types);
  const isAddressGiven = isWholeZipCode(values.zipCode);
  const asksAddress = () => isAddressGiven || lookup.phase === 'known' || lookup.phase === 'failed';
  const model: BoletoModel = new DetailsModel<BoletoField>({
    environment,
    values,
    problemOf: (field, typed) =>
      boletoProblem(field, typed, {
        environment,
        types,
        asksPlace: methods.length > 1,
        asksAddress: asksAddress(),
      }),
  });
  const lookup: AddressLookup = new AddressLookup(environment, (found) => model.set(found ?? {}));
  const chosen = () =>
    methods.length === 1 ? methods[0] : methods.find(({ id }) => id === model.values.place);
  return detailsKind({
    model,
    selectedPaymentMethod: 'ticket',
    draw: () => (
      <BoletoForm model={model} types={types} methods={methods} lookup={lookup} showsAddress={asksAddress} />
    ),
    settle: () => lookup.settled,
    formData: () => boletoData(chosen()?.id ?? '', model.values, { environment, types }),
    leastAmount: () => {
      const method = chosen();
      return Math.min(...(method ? [method] : methods).map(({ min_allowed_amount: least }) => least ?? 0));
    },
  });
}
