import type { Choices, PaymentKind } from '../form/payment-kind.ts';
import { CardForm } from './card-form.tsx';
import { CardModel, type CardModelOptions } from './card-model.ts';
import { chosenCost } from './card-state.ts';
import { planOf } from './installment-words.ts';
import type { CardSubmission } from './submission.ts';

/** Paying with a new card. */
export class CardKind implements PaymentKind {
  readonly model: CardModel;

  constructor(options: CardModelOptions) {
    this.model = new CardModel(options);
  }

  draw() {
    return <CardForm model={this.model} />;
  }

  open(): Promise<void> {
    return this.model.setup.done;
  }

  collect(): Promise<CardSubmission> {
    return this.model.collect();
  }

  subscribe(listener: () => void): () => void {
    return this.model.subscribe(listener);
  }

  hasProblems(): boolean {
    return Object.keys(this.model.state.problems).length > 0;
  }

  leastAmount(): number {
    const { info } = this.model.state;
    return info.phase === 'known' ? (info.method.min_allowed_amount ?? 0) : 0;
  }

  total(): number {
    return chosenCost(this.model.state)?.total_amount ?? this.model.context.environment.amount;
  }

  choices(): Choices {
    return planOf(chosenCost(this.model.state), this.model.context.environment);
  }

  amountChanged(): void {
    this.model.refresh();
  }

  dispose(): void {
    this.model.dispose();
  }
}
