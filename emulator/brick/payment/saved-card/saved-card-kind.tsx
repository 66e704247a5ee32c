import { planOf } from '../../card/installment-words.ts';
import type { PaymentKind } from '../../form/payment-kind.ts';
import { SavedCardForm } from './saved-card-form.tsx';
import { SavedCardModel, type SavedCardOptions } from './saved-card-model.ts';
import { chosenPlan, typeOfSavedCard } from './saved-card-state.ts';

/** Paying with a card that the seller keeps for the customer. */
export function savedCardKind(options: SavedCardOptions): PaymentKind {
  const model = new SavedCardModel(options);
  let plans: Promise<void> | undefined;
  return {
    draw: () => <SavedCardForm model={model} />,
    async open() {
      const { offer, isFetching } = model.state;
      // What the API refused is asked for again when the buyer comes back.
      if (!plans || (!offer && !isFetching)) plans = model.fetchPlans();
      await Promise.all([plans, model.setup.done]);
    },
    collect: () => model.collect(),
    subscribe: (listener) => model.subscribe(listener),
    hasProblems: () => Object.keys(model.state.problems).length > 0,
    leastAmount: () => leastAmountOf(options),
    total: () => chosenPlan(model.state)?.total_amount ?? options.environment.amount,
    choices: () => planOf(chosenPlan(model.state), options.environment),
    amountChanged() {
      if (plans) plans = model.fetchPlans();
    },
    dispose: () => model.dispose(),
  };
}

function leastAmountOf({ card, environment }: SavedCardOptions): number {
  const type = typeOfSavedCard(card);
  const method = environment.initialization.payment_methods.find(
    ({ id, payment_type_id }) => id === card.payment_method.id && payment_type_id === type,
  );
  return method?.min_allowed_amount ?? 0;
}
