import { documentOf } from '../../details/payer-document.ts';
import { payerEmail } from '../../details/payer-email.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { WireIdentificationType } from '../../wire/identification-types.ts';
import type { BoletoValues } from './boleto-values.ts';
import { bareZipCode } from './zip-code.ts';

/**
 * `formData` of a boleto or a payment at a lotérica. The complement has no place in it.
 * Source: sdk-js docs/bricks/payment-guest.md, TicketData; that the postal code goes out as bare digits is inferred.
 */
export function boletoData(
  methodId: string,
  values: Readonly<BoletoValues>,
  { environment, types }: { environment: FormEnvironment; types: readonly WireIdentificationType[] },
): object {
  const text = (field: keyof BoletoValues) => values[field].trim();
  return {
    payment_method_id: methodId,
    transaction_amount: environment.amount,
    payer: {
      email: payerEmail(values.email, environment),
      first_name: text('firstName'),
      last_name: text('lastName'),
      identification: documentOf({ typeId: values.documentType, number: values.identification }, types),
      address: {
        zip_code: bareZipCode(values.zipCode),
        federal_unit: text('state').toUpperCase(),
        city: text('city'),
        neighborhood: text('neighborhood'),
        street_name: text('street'),
        street_number: text('streetNumber'),
      },
    },
  };
}
