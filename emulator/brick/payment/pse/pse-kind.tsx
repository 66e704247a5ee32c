import { detailsKind } from '../../details/details-kind.ts';
import { DetailsModel } from '../../details/details-model.ts';
import { documentOf, documentProblem } from '../../details/payer-document.ts';
import { emailProblem, payerEmail } from '../../details/payer-email.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { PaymentKind } from '../../form/payment-kind.ts';
import type { Choice } from '../../form/select-input.tsx';
import type { WireIdentificationType } from '../../wire/identification-types.ts';
import type { OfferedMethod } from '../../wire/initialization.ts';
import { fetchBanks } from './fetch-banks.ts';
import { PseForm } from './pse-form.tsx';
import { documentsOf, initialPse, type PseField } from './pse-values.ts';

export type PseModel = DetailsModel<PseField>;

interface PseKindOptions {
  environment: FormEnvironment;
  types: readonly WireIdentificationType[];
  method: OfferedMethod;
}

/**
 * Paying from a bank of Colombia: who pays, and his bank.
 * Inferred from sdk-react's types, the documented texts and the official sample's backend; sdk-js tells of the e-mail alone.
 */
export function pseKind({ environment, types, method }: PseKindOptions): PaymentKind {
  let banks: readonly Choice[] = [];
  const documents = () => documentsOf(model.values.entityType, types);
  const model: PseModel = new DetailsModel<PseField>({
    environment,
    values: initialPse(environment, types),
    problemOf: (field, { documentType, identification, email, ...chosen }) => {
      if (field === 'documentType') return undefined;
      if (field === 'email') return emailProblem(email, environment);
      if (field === 'identification') {
        return documentProblem({ typeId: documentType, number: identification }, documents(), environment);
      }
      return chosen[field] === '' ? environment.texts.chooseInstallments : undefined;
    },
  });
  return detailsKind({
    model,
    selectedPaymentMethod: 'bank_transfer',
    draw: () => <PseForm model={model} documents={documents} banks={() => banks} />,
    formData: () => {
      const { bank, entityType, documentType, identification, email } = model.values;
      return {
        payment_method_id: method.id,
        transaction_amount: environment.amount,
        transaction_details: { financial_institution: bank },
        payer: {
          email: payerEmail(email, environment),
          entity_type: entityType,
          identification: documentOf({ typeId: documentType, number: identification }, types),
        },
      };
    },
    leastAmount: () => method.min_allowed_amount ?? 0,
    load: async () => {
      banks = await fetchBanks(environment, method.id);
      model.changed();
    },
  });
}
