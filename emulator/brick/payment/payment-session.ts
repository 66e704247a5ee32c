import type { CardTypeId } from '../../../fixtures/catalog/types.ts';
import { BrickFault } from './brick-fault.ts';
import { CardModel, type CardModelOptions } from './card/card-model.ts';
import { chooseAtStart, optionsOf } from './payment-options.ts';
import type { Submission } from './submission.ts';
import type { SubmitPhase } from './submit-area.tsx';

const FRAMES_DEADLINE_MS = 15_000;

type SessionOptions = Omit<CardModelOptions, 'onEnter' | 'onFramesReady'>;

/** One Payment Brick from its first drawing to its unmounting: the chosen option, the attempt to pay, readiness. */
export class PaymentSession {
  readonly card: CardModel;
  readonly options: readonly CardTypeId[];
  chosen: CardTypeId | null;
  phase: SubmitPhase = 'idle';
  message: string | null = null;
  ready = false;
  readonly #environment: SessionOptions['environment'];
  readonly #listeners = new Set<() => void>();
  #framesTimer: ReturnType<typeof setTimeout> | undefined;
  #readyTimer: ReturnType<typeof setTimeout> | undefined;
  #additionalData: Submission['additionalData'] | null = null;

  constructor(options: SessionOptions) {
    this.#environment = options.environment;
    this.card = new CardModel({
      ...options,
      onEnter: () => void this.submit(),
      onFramesReady: () => this.#becomeReady(),
    });
    this.options = optionsOf(options.environment);
    this.chosen = chooseAtStart(this.options, options.environment);
    this.card.preferredType = this.chosen;
    this.card.subscribe(() => this.#forgetSettledMessage());
    if (this.chosen) this.#expectFrames();
    else this.#becomeReady();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  choose(option: CardTypeId): void {
    if (this.chosen === null) this.#expectFrames();
    this.chosen = option;
    this.card.preferredType = option;
    this.message = null;
    // A failed lookup reports itself.
    void this.card.refresh();
    this.#changed();
  }

  /** The buyer wants to pay. Never rejects: what goes wrong is shown and told to `onError`. */
  async submit(): Promise<void> {
    const { settings } = this.#environment;
    if (this.phase !== 'idle' || settings.customization?.visual?.hidePaymentButton) return;
    this.#enter('pending', null);
    try {
      const { payload, additionalData } = await this.#collect();
      this.#environment.mount.telemetry.send('payment/submit');
      const outcome = settings.callbacks.onSubmit?.(payload, additionalData);
      await outcome;
      // Without a promise the Brick never learns the outcome.
      this.#enter(isPromise(outcome) ? 'done' : 'idle', null);
    } catch (error) {
      this.#enter('idle', this.#explain(error));
    }
  }

  /** What `onSubmit` would get first. Rejects with what kept it from being so. */
  async formData(): Promise<Submission['payload']> {
    this.#requireHiddenButton('getFormData');
    try {
      const { payload, additionalData } = await this.#collect();
      this.#additionalData = additionalData;
      return payload;
    } catch (error) {
      this.#enter('idle', this.#explain(error));
      throw error;
    }
  }

  /** What `onSubmit` would get second; null before `formData` succeeded. */
  additionalData(): Submission['additionalData'] | null {
    this.#requireHiddenButton('getAdditionalData');
    return this.#additionalData;
  }

  /** Changes the amount to pay; false when the Brick cannot take it. */
  update(change: { amount?: unknown }): boolean {
    const amount = Number(change.amount);
    if (change.amount === '' || !(Number.isFinite(amount) && amount > 0)) {
      this.#environment.report('amount_is_not_number_in_update');
      return false;
    }
    const { info } = this.card;
    const least = info.phase === 'known' ? (info.method.min_allowed_amount ?? 0) : 0;
    if (amount < least) return false;
    this.#environment.amount = amount;
    void this.card.refresh();
    return true;
  }

  dispose(): void {
    clearTimeout(this.#framesTimer);
    clearTimeout(this.#readyTimer);
    this.#listeners.clear();
    this.card.dispose();
  }

  async #collect(): Promise<Submission> {
    if (this.chosen) return this.card.collect();
    throw new BrickFault('incomplete_fields', this.#environment.texts.chooseMethod);
  }

  #explain(error: unknown): string {
    if (!(error instanceof BrickFault)) return this.#environment.texts.paymentFailed;
    this.#environment.report(error.code, error.message === error.code ? undefined : error.message);
    return error.buyerMessage;
  }

  #requireHiddenButton(method: string): void {
    if (this.#environment.settings.customization?.visual?.hidePaymentButton) return;
    throw new Error(
      `${method} needs customization.visual.hidePaymentButton: true; with the button, use onSubmit.`,
    );
  }

  #forgetSettledMessage(): void {
    if (this.message === null || this.message !== this.#environment.texts.incomplete) return;
    if (Object.keys(this.card.problems).length === 0) this.#enter(this.phase, null);
  }

  #expectFrames(): void {
    this.#framesTimer = setTimeout(() => this.#environment.report('fields_setup_failed'), FRAMES_DEADLINE_MS);
  }

  #becomeReady(): void {
    clearTimeout(this.#framesTimer);
    if (this.ready || this.#readyTimer !== undefined) return;
    const show = () => {
      this.ready = true;
      this.#changed();
      this.#environment.mount.telemetry.send('payment/ready');
      this.#environment.settings.callbacks.onReady();
    };
    this.#readyTimer = setTimeout(show, this.#environment.initialization.variant.readyDelayMs);
  }

  #enter(phase: SubmitPhase, message: string | null): void {
    this.phase = phase;
    this.message = message;
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}
