import type { CardSubmission } from '../../card/submission.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import type { CardToken } from '../../wire/card-token.ts';
import type { InstallmentOffer } from '../../wire/installment-offers.ts';
import type { WireSavedCard } from '../../wire/saved-cards.ts';
import { typeOfSavedCard } from './saved-card-state.ts';

interface FilledSavedCard {
  environment: FormEnvironment;
  card: WireSavedCard;
  offer: InstallmentOffer;
  installments: number;
  token: CardToken;
}

/** What `onSubmit` gets for a saved card. Source: sdk-react types; the payer is the customer, not an e-mail. */
export function savedCardSubmission(filled: FilledSavedCard): CardSubmission {
  const { environment, card, offer, installments, token } = filled;
  const typeId = typeOfSavedCard(card);
  const cost = offer.payer_costs.find((each) => each.installments === installments);
  return {
    selectedPaymentMethod: typeId,
    formData: {
      token: token.id,
      issuer_id: String(card.issuer.id),
      payment_method_id: card.payment_method.id,
      transaction_amount: environment.amount,
      installments,
      payment_method_option_id: cost?.payment_method_option_id ?? null,
      processing_mode: offer.processing_mode ?? null,
      payer: { type: 'customer', id: environment.settings.initialization.payer?.customerId ?? '' },
    },
    additionalData: {
      bin: card.first_six_digits,
      lastFourDigits: card.last_four_digits,
      cardholderName: card.cardholder.name,
      paymentTypeId: typeId,
    },
  };
}
