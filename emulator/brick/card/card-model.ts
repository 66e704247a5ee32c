import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import type { FrameField, FromFrame } from '../secure-fields/protocol.ts';
import { BinLookup } from './bin-lookup.ts';
import { checked, frameLeft, frameTyped, learned, left, typed } from './card-changes.ts';
import { CardFrames } from './card-frames.ts';
import type { CardFieldName } from './card-problems.ts';
import type { CardContext, CardState } from './card-state.ts';
import type { CardValues } from './card-values.ts';
import { collectCard } from './collect-card.ts';
import { FramesSetup } from './frames-setup.ts';
import { initialValues } from './initial-values.ts';
import type { CardSubmission } from './submission.ts';

export interface CardModelOptions extends CardContext {
  /** Address of the frames' page. */
  fieldPage: string;
  /** The buyer pressed Enter in a frame. */
  onEnter: () => void;
}

/** One card form: every event makes the next state, which the frames follow and the page is drawn from. */
export class CardModel {
  readonly context: CardContext;
  state: CardState;
  readonly setup: FramesSetup;
  readonly #onEnter: () => void;
  readonly #frames: CardFrames;
  readonly #lookup: BinLookup;
  readonly #listeners = new Set<() => void>();

  constructor({ environment, identificationTypes, fieldPage, onEnter }: CardModelOptions) {
    this.context = { environment, identificationTypes };
    this.#onEnter = onEnter;
    this.state = {
      values: initialValues(environment, identificationTypes),
      problems: {},
      info: { phase: 'none' },
      focused: null,
      generation: 0,
      preferredType: null,
    };
    this.setup = new FramesSetup({
      report: environment.report,
      tryAgain: () => this.#frames.mountAgain(),
    });
    this.#frames = new CardFrames({
      page: fieldPage,
      context: this.context,
      hear: (message) => this.#hear(message),
      onReady: () => this.setup.succeed(),
    });
    this.#lookup = new BinLookup(environment, (info) =>
      this.#become(learned(this.state, info, this.context)),
    );
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(change: Partial<CardValues>): void {
    this.#become(typed(this.state, change));
  }

  leave(field: Exclude<CardFieldName, FrameField>): void {
    this.#become(left(this.state, field, this.context));
  }

  mountFrame(field: FrameField, place: HTMLElement): void {
    this.#frames.mount(field, place);
    // A new frame takes the place of the one in which the buyer types.
    if (this.state.focused === field) this.#frames.focus(field);
    this.setup.expect();
  }

  /** The buyer left the form for another: its frames are gone, and with them the card. */
  abandon(): void {
    this.#lookup.stop();
    this.setup.startOver();
    const values = { ...this.state.values, installments: null, issuerId: '' };
    this.#become({ ...this.state, values, problems: {}, info: { phase: 'none' }, focused: null });
  }

  focusFrame(field: FrameField): void {
    this.#frames.focus(field);
  }

  /** Takes a BIN of several types as one of this type from now on. */
  prefer(type: CardTypeId): void {
    if (type === this.state.preferredType) return;
    this.#become({ ...this.state, preferredType: type });
    this.refresh();
  }

  /** Asks again about the card, as its instalments depend on the amount. */
  refresh(): void {
    const { info } = this.state;
    if (info.phase !== 'none') this.#lookUp(info.bin);
  }

  /** Checks the form, creates a token and returns what `onSubmit` gets. Throws BrickFault when it cannot go on. */
  collect(): Promise<CardSubmission> {
    return collectCard({
      context: this.context,
      frames: this.#frames,
      read: () => this.state,
      show: (problems) => this.#become(checked(this.state, problems)),
    });
  }

  dispose(): void {
    this.#lookup.stop();
    this.setup.stop();
    this.#frames.dispose();
    this.#listeners.clear();
  }

  #hear(message: FromFrame): void {
    const { field } = message;
    if (message.kind === 'enter') this.#onEnter();
    if (message.kind === 'complete' && field === 'cardNumber') this.#frames.focus('expirationDate');
    if (message.kind === 'bin') this.#binChanged(message.bin);
    if (message.kind === 'focus') this.#become({ ...this.state, focused: field });
    if (message.kind === 'change') this.#become(frameTyped(this.state, field, message.state, this.context));
    if (message.kind === 'blur') this.#become(frameLeft(this.state, field, message.state, this.context));
  }

  #binChanged(bin: string | null): void {
    // First: what the shop does with the BIN must not keep the form from asking about it.
    this.#lookUp(bin);
    if (bin !== null) this.context.environment.settings.callbacks.onBinChange?.(bin);
  }

  // A lookup reports its own failures.
  #lookUp(bin: string | null): void {
    void this.#lookup.lookUp(bin, this.state.preferredType);
  }

  #become(next: CardState): void {
    const before = this.state;
    this.state = next;
    this.#frames.follow(before, next);
    for (const listener of this.#listeners) listener();
  }
}
