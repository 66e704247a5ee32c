import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import type { FormEnvironment } from '../form/form-environment.ts';
import { isEmail } from '../form/is-email.ts';
import type { FrameField } from '../secure-fields/protocol.ts';
import type { WireIdentificationType } from '../wire/identification-types.ts';
import type { InstallmentOffer, PayerCost } from '../wire/installment-offers.ts';
import type { CardInfo } from './bin-lookup.ts';
import type { CardProblems, CardSnapshot } from './card-problems.ts';
import type { CardValues } from './card-values.ts';

/** A card form at one moment; each change makes another. */
export interface CardState {
  values: CardValues;
  problems: CardProblems;
  /** What the API says about the card. */
  info: CardInfo;
  focused: FrameField | null;
  /** Changes whenever the security code must be drawn anew, as the real one is when the BIN answer arrives. */
  generation: number;
  /** The option that the buyer chose, where a BIN belongs to several types. */
  preferredType: CardTypeId | null;
}

/** What a card form stands in and does not change. */
export interface CardContext {
  environment: FormEnvironment;
  /** Empty where the country's form asks for no document. */
  identificationTypes: readonly WireIdentificationType[];
}

/** The type of document that is chosen. */
export function chosenIdentification(
  { values }: CardState,
  { identificationTypes }: CardContext,
): WireIdentificationType | undefined {
  return identificationTypes.find(({ id }) => id === values.identificationTypeId);
}

/** Which of the fields that not every card has the form asks for. */
export function cardNeeds({ info }: CardState, context: CardContext): CardSnapshot['needs'] {
  const { initialization, customization } = context.environment.settings;
  const credit = info.phase === 'known' && info.paymentTypeId === 'credit_card';
  return {
    identification: context.identificationTypes.length > 0,
    issuer: info.phase === 'known' && info.offers.length > 1,
    installments: credit && customization?.paymentMethods?.maxInstallments !== 1,
    email: !isEmail(initialization.payer?.email),
  };
}

/** The instalments to choose from: those of the chosen issuer, or of the only one. */
export function chosenOffer({ info, values }: CardState): InstallmentOffer | undefined {
  if (info.phase !== 'known') return undefined;
  const { offers } = info;
  if (offers.length === 1) return offers[0];
  return offers.find(({ issuer }) => String(issuer.id) === values.issuerId);
}

/** The plan that the buyer chose; undefined before, and where there is nothing to choose. */
export function chosenCost(state: CardState): PayerCost | undefined {
  return chosenOffer(state)?.payer_costs.find(
    ({ installments }) => installments === state.values.installments,
  );
}

/** What the words about the form's fields depend on. */
export function snapshotOf(state: CardState, context: CardContext): CardSnapshot {
  return {
    values: state.values,
    info: state.info,
    identificationType: chosenIdentification(state, context),
    needs: cardNeeds(state, context),
    texts: context.environment.texts,
  };
}
