import type { FormEnvironment } from '../form/form-environment.ts';
import { bareIdentification } from '../form/identification-number.ts';
import { isEmail } from '../form/is-email.ts';
import type { CardToken } from '../wire/card-token.ts';
import type { WireIdentificationType } from '../wire/identification-types.ts';
import type { PayerCost } from '../wire/installment-offers.ts';
import type { KnownCard } from './bin-lookup.ts';
import type { CardValues } from './card-values.ts';
import type { CardSubmission } from './submission.ts';

interface FilledCard {
  environment: FormEnvironment;
  card: KnownCard;
  values: CardValues;
  identificationType: WireIdentificationType | undefined;
  token: CardToken;
}

/** The payer's document as tokens and payloads spell it; undefined where the country's form asks for none. */
export function identificationOf(values: CardValues, type: WireIdentificationType | undefined) {
  return type && { type: type.id, number: bareIdentification(values.identificationNumber, type) };
}

/** What `onSubmit` gets for a card. Source: sdk-js docs/bricks/payment-guest.md. */
export function cardSubmission(filled: FilledCard): CardSubmission {
  const { environment, card, values, token } = filled;
  const prefilled = environment.settings.initialization.payer?.email;
  const offer = card.offers.find(({ issuer }) => String(issuer.id) === values.issuerId) ?? card.offers[0];
  const installments = values.installments ?? offer?.payer_costs[0]?.installments ?? 1;
  const cost: PayerCost | undefined = offer?.payer_costs.find((each) => each.installments === installments);
  const identification = identificationOf(values, filled.identificationType);
  return {
    selectedPaymentMethod: card.paymentTypeId,
    formData: {
      token: token.id,
      issuer_id: String(offer?.issuer.id ?? card.method.issuer?.id ?? ''),
      payment_method_id: card.method.id,
      transaction_amount: environment.amount,
      installments,
      payment_method_option_id: cost?.payment_method_option_id ?? null,
      processing_mode: offer?.processing_mode ?? null,
      payer: {
        email: prefilled !== undefined && isEmail(prefilled) ? prefilled : values.email.trim(),
        ...(identification && { identification }),
      },
    },
    additionalData: {
      bin: card.bin,
      lastFourDigits: token.last_four_digits,
      cardholderName: values.holderName.trim(),
      paymentTypeId: card.paymentTypeId,
    },
  };
}
