import type { ComponentChild } from 'preact';
import type { Choices, PaymentKind } from '../form/payment-kind.ts';
import type { DetailsModel } from './details-model.ts';

interface DetailsKindOptions<F extends string> {
  model: DetailsModel<F>;
  /** As `onSubmit` names the type of payment. */
  selectedPaymentMethod: string;
  draw: () => ComponentChild;
  /** `formData` of a form without problems. */
  formData: () => object;
  leastAmount: () => number;
  choices?: () => Choices;
  /** Fetches what the form cannot do without, once; never rejects. */
  load?: () => Promise<void>;
  /** What the form waits for before it is checked; never rejects. */
  settle?: () => Promise<void>;
}

/** A way to pay whose form is made of inputs of the page alone. */
export function detailsKind<F extends string>(options: DetailsKindOptions<F>): PaymentKind {
  const { model, selectedPaymentMethod, draw, formData, leastAmount, choices, load, settle } = options;
  let loading: Promise<void> | undefined;
  return {
    draw,
    open: () => {
      loading ??= load?.() ?? Promise.resolve();
      return loading;
    },
    collect: async () => {
      await settle?.();
      model.check();
      return { selectedPaymentMethod, formData: formData(), additionalData: null };
    },
    subscribe: (listener) => model.subscribe(listener),
    hasProblems: () => Object.keys(model.problems).length > 0,
    leastAmount,
    total: () => model.environment.amount,
    choices: () => choices?.() ?? {},
    amountChanged: () => model.changed(),
    dispose: () => model.dispose(),
  };
}
