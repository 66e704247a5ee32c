import { CardModel, type CardModelOptions } from '../card/card-model.ts';
import type { Submission } from '../card/submission.ts';
import { amountOf, hasForeignDecimals } from './amount.ts';
import { BrickFault } from './brick-fault.ts';
import type { SubmitPhase } from './submit-area.tsx';

/** What a form is made of, by whatever Brick. */
export interface FormParts extends Omit<CardModelOptions, 'onEnter'> {
  /** Resolves when what the form may not be shown without has come. */
  configured: Promise<void>;
}

interface FormSessionOptions extends FormParts {
  /** Whether the card form stands open from the start, so that its frames are waited for. */
  opensCard: boolean;
  /** Throws BrickFault when the form is not fit to be sent. */
  collect: (card: CardModel) => Promise<Submission>;
  /** The first argument of `onSubmit`. */
  payloadOf: (submission: Submission) => object;
}

/** One form from its first drawing to its unmounting: readiness, and the attempts to pay. */
export class FormSession {
  readonly card: CardModel;
  readonly environment: FormParts['environment'];
  phase: SubmitPhase = 'idle';
  message: string | null = null;
  ready = false;
  readonly #options: FormSessionOptions;
  readonly #listeners = new Set<() => void>();
  #isDisposed = false;
  #additionalData: object | null = null;

  constructor(options: FormSessionOptions) {
    this.#options = options;
    this.environment = options.environment;
    this.card = new CardModel({ ...options, onEnter: () => void this.submit() });
    this.card.subscribe(() => this.#forgetSettledMessage());
    void this.#becomeReady();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Draws the form again; what kept an attempt from going on no longer holds. */
  startOver(): void {
    this.#enter(this.phase, null);
  }

  /** The buyer wants to pay. Never rejects: what goes wrong is shown and told to `onError`. */
  async submit(): Promise<void> {
    const { settings, initialization, mount } = this.environment;
    if (this.phase !== 'idle' || settings.customization?.visual?.hidePaymentButton) return;
    // One team saw the real button stay usable while the token is made.
    this.#enter(initialization.variant.doubleClick === 'ignored' ? 'pending' : 'idle', null);
    try {
      const submission = await this.#options.collect(this.card);
      this.#enter('pending', null);
      mount.telemetry.send(`${mount.brick}/submit`);
      const { payloadOf } = this.#options;
      const outcome = settings.callbacks.onSubmit?.(payloadOf(submission), submission.additionalData);
      await outcome;
      // Without a promise the Brick never learns the outcome.
      this.#enter(isPromise(outcome) ? 'done' : 'idle', null);
    } catch (error) {
      this.#enter('idle', this.#explain(error));
    }
  }

  /** What `onSubmit` would get first. Rejects with what kept it from being so. */
  async formData(): Promise<object> {
    this.#requireHiddenButton('getFormData');
    try {
      const submission = await this.#options.collect(this.card);
      this.#additionalData = submission.additionalData;
      return this.#options.payloadOf(submission);
    } catch (error) {
      this.#enter('idle', this.#explain(error));
      throw error;
    }
  }

  /** What `onSubmit` would get second; null before `formData` succeeded. */
  additionalData(): object | null {
    this.#requireHiddenButton('getAdditionalData');
    return this.#additionalData;
  }

  /** Changes the amount to pay; false when the Brick cannot take it. */
  update(change: { amount?: unknown }): boolean {
    const { initialization, report } = this.environment;
    const amount = amountOf(change.amount);
    if (amount === null || hasForeignDecimals(amount, initialization.currency)) {
      report('amount_is_not_number_in_update');
      return false;
    }
    const { info } = this.card.state;
    const least = info.phase === 'known' ? (info.method.min_allowed_amount ?? 0) : 0;
    if (amount < least) return false;
    this.environment.amount = amount;
    this.#changed();
    this.card.refresh();
    return true;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#listeners.clear();
    this.card.dispose();
  }

  async #becomeReady(): Promise<void> {
    const { opensCard, configured } = this.#options;
    const { mount, settings, initialization } = this.environment;
    await Promise.all([configured, opensCard && this.card.setup.done]);
    await delay(initialization.variant.readyDelayMs);
    if (this.#isDisposed) return;
    this.ready = true;
    this.#changed();
    mount.telemetry.send(`${mount.brick}/ready`);
    settings.callbacks.onReady();
  }

  #explain(error: unknown): string {
    if (!(error instanceof BrickFault)) return this.environment.texts.paymentFailed;
    this.environment.report(error.code, error.message === error.code ? undefined : error.message);
    return error.buyerMessage;
  }

  #requireHiddenButton(method: string): void {
    if (this.environment.settings.customization?.visual?.hidePaymentButton) return;
    throw new Error(
      `${method} needs customization.visual.hidePaymentButton: true; with the button, use onSubmit.`,
    );
  }

  #forgetSettledMessage(): void {
    if (this.message === null || this.message !== this.environment.texts.incomplete) return;
    if (Object.keys(this.card.state.problems).length === 0) this.#enter(this.phase, null);
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

async function delay(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}

function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}
