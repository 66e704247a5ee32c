import { detailsKind } from '../../details/details-kind.ts';
import { DetailsModel } from '../../details/details-model.ts';
import { EmailSection } from '../../details/email-section.tsx';
import { HelpText } from '../../details/help-text.tsx';
import { emailProblem, initialEmail, payerEmail } from '../../details/payer-email.ts';
import { useModel } from '../../details/use-model.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { PaymentKind } from '../../form/payment-kind.ts';
import type { OfferedMethod } from '../../wire/initialization.ts';

type PixModel = DetailsModel<'email'>;

function PixForm({ model }: { model: PixModel }) {
  useModel(model);
  return (
    <>
      <EmailSection model={model} />
      <HelpText>{model.environment.texts.pixHelp}</HelpText>
    </>
  );
}

/**
 * Paying with Pix: the e-mail alone. The code comes from the payment, the Brick never draws it.
 * Source: sdk-js docs/bricks/payment-guest.md, BankTransferData.
 */
export function pixKind(environment: FormEnvironment, method: OfferedMethod): PaymentKind {
  const model: PixModel = new DetailsModel({
    environment,
    values: { email: initialEmail(environment) },
    problemOf: (_, { email }) => emailProblem(email, environment),
  });
  return detailsKind({
    model,
    selectedPaymentMethod: 'bank_transfer',
    draw: () => <PixForm model={model} />,
    formData: () => ({
      payment_method_id: method.id,
      transaction_amount: environment.amount,
      payer: { email: payerEmail(model.values.email, environment) },
    }),
    leastAmount: () => method.min_allowed_amount ?? 0,
  });
}
