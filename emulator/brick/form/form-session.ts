import type { WireIdentificationType } from '../wire/identification-types.ts';
import type { WireSavedCard } from '../wire/saved-cards.ts';
import { amountOf, hasForeignDecimals } from './amount.ts';
import { BrickFault } from './brick-fault.ts';
import type { FormEnvironment } from './form-environment.ts';
import { isPromise } from './is-promise.ts';
import type { PaymentKind, Submission } from './payment-kind.ts';
import type { ReviewGate } from './review-gate.ts';
import type { SubmitPhase } from './submit-area.tsx';

/** What a form is made of, by whatever Brick. */
export interface FormParts {
  environment: FormEnvironment;
  /** Empty where the country's forms ask for no document. */
  identificationTypes: readonly WireIdentificationType[];
  /** Address of the card frames' page; empty in a form without cards. */
  fieldPage: string;
  savedCards: readonly WireSavedCard[];
  /** Where the preference of the wallet is paid; null without one. */
  checkoutUrl: string | null;
  /** Resolves when what the form may not be shown without has come. */
  configured: Promise<void>;
}

interface FormSessionOptions extends Pick<FormParts, 'environment' | 'configured'> {
  /** All ways to pay that the form has. */
  kinds: readonly PaymentKind[];
  /** The one that stands open from the start, so that it is waited for. */
  first: PaymentKind | null;
  /** The first argument of `onSubmit`. */
  payloadOf: (submission: Submission) => object | null;
  /** The review that comes before paying; null or absent in a form without one. */
  review?: ReviewGate | null;
}

/** One form from its first drawing to its unmounting: readiness, and the attempts to pay. */
export class FormSession {
  readonly environment: FormEnvironment;
  readonly review: ReviewGate | null;
  /** What the buyer chose to pay with. */
  kind: PaymentKind | null = null;
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
    this.review = options.review ?? null;
    this.review?.subscribe(() => this.#enter(this.phase, null));
    for (const kind of options.kinds) kind.subscribe(() => this.#forgetSettledMessage());
    this.kind = options.first;
    void this.#becomeReady();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The buyer pays with this from now on; what kept an attempt from going on no longer holds. */
  choose(kind: PaymentKind): void {
    this.kind = kind;
    void kind.open();
    this.#enter(this.phase, null);
  }

  /** The buyer wants to pay. Never rejects: what goes wrong is shown and told to `onError`. */
  async submit(): Promise<void> {
    if (this.environment.settings.customization?.visual?.hidePaymentButton) return;
    await this.#attempt(async (submission) => {
      const { settings, mount } = this.environment;
      this.#enter('pending', null);
      mount.telemetry.send(`${mount.brick}/submit`);
      const { onSubmit } = settings.callbacks;
      const outcome = onSubmit?.(this.#options.payloadOf(submission), submission.additionalData);
      await outcome;
      // Without a promise the Brick never learns the outcome.
      const isAccepted = isPromise(outcome);
      if (isAccepted || !onSubmit) submission.proceed?.();
      this.#enter(isAccepted ? 'done' : 'idle', null);
    });
  }

  /** Goes on to the review, as the button does, and no further. Never rejects. */
  async advance(): Promise<void> {
    if (this.review && !this.review.isOpen) await this.#attempt(async () => this.#enter('idle', null));
  }

  /** What `onSubmit` would get first. Rejects with what kept it from being so. */
  async formData(): Promise<object | null> {
    this.#requireHiddenButton('getFormData');
    if (this.#isDisposed) throw new Error('getFormData needs a Brick; this one was unmounted.');
    try {
      const collect = () => this.#collect();
      const submission = await (this.review ? this.review.read(collect) : collect());
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

  /** Changes the amount to pay; false when the Brick cannot take it, or is no longer there. */
  update(change: { amount?: unknown } | null | undefined): boolean {
    if (this.#isDisposed) return false;
    const { initialization, report } = this.environment;
    const amount = amountOf(change?.amount);
    if (amount === null || hasForeignDecimals(amount, initialization.currency)) {
      report('amount_is_not_number_in_update');
      return false;
    }
    if (amount < (this.kind?.leastAmount() ?? 0)) return false;
    this.environment.amount = amount;
    this.#changed();
    for (const kind of this.#options.kinds) kind.amountChanged();
    return true;
  }

  /** The Brick goes: what was under way ends without a payment, and without a word to the shop. */
  dispose(): void {
    this.#isDisposed = true;
    this.environment.report = () => undefined;
    this.#listeners.clear();
    this.review?.dispose();
    for (const kind of this.#options.kinds) kind.dispose();
  }

  async #becomeReady(): Promise<void> {
    const { mount, settings, initialization } = this.environment;
    await Promise.all([this.#options.configured, this.kind?.open()]);
    await delay(initialization.variant.readyDelayMs);
    if (this.#isDisposed) return;
    this.ready = true;
    this.#changed();
    mount.telemetry.send(`${mount.brick}/ready`);
    settings.callbacks.onReady();
  }

  async #attempt(pay: (submission: Submission) => Promise<void>): Promise<void> {
    if (this.phase !== 'idle' || this.#isDisposed) return;
    // One team saw the real button stay usable while the token is made.
    const { doubleClick } = this.environment.initialization.variant;
    this.#enter(doubleClick === 'ignored' ? 'pending' : 'idle', null);
    try {
      const collect = () => this.#collect();
      const submission = await (this.review ? this.review.pass(collect) : collect());
      if (this.#isDisposed) return;
      if (submission) await pay(submission);
      else this.#enter('idle', null);
    } catch (error) {
      this.#enter('idle', this.#explain(error));
    }
  }

  async #collect(): Promise<Submission> {
    if (this.kind) return this.kind.collect();
    throw new BrickFault('incomplete_fields', this.environment.texts.chooseMethod);
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
    if (this.kind && !this.kind.hasProblems()) this.#enter(this.phase, null);
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
