import type { CardTypeId } from '../../../../fixtures/catalog/types.ts';
import type { FormEnvironment } from '../../form/form-environment.ts';
import { isCardType } from '../../form/method-types.ts';
import type { InstallmentOffer, PayerCost } from '../../wire/installment-offers.ts';
import type { WireSavedCard } from '../../wire/saved-cards.ts';

/** The form of a saved card at one moment. */
export interface SavedCardState {
  /** The plans of the card's issuer; null before the API has answered, or when it refused. */
  offer: InstallmentOffer | null;
  isFetching: boolean;
  installments: number | null;
  problems: { securityCode?: string; installments?: string };
  isFocused: boolean;
}

export const NEW_SAVED_CARD_STATE: SavedCardState = {
  offer: null,
  isFetching: false,
  installments: null,
  problems: {},
  isFocused: false,
};

/** The type of a saved card: a card of none is a credit card. */
export function typeOfSavedCard({ payment_method: method }: WireSavedCard): CardTypeId {
  return isCardType(method.payment_type_id) ? method.payment_type_id : 'credit_card';
}

/** Whether the buyer is asked for a number of instalments. */
export function asksInstallments(card: WireSavedCard, { settings }: FormEnvironment): boolean {
  const isSingle = settings.customization?.paymentMethods?.maxInstallments === 1;
  return typeOfSavedCard(card) === 'credit_card' && !isSingle;
}

/** The plan that the buyer chose; undefined before. */
export function chosenPlan({ offer, installments }: SavedCardState): PayerCost | undefined {
  return offer?.payer_costs.find((cost) => cost.installments === installments);
}
