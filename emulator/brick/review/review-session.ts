import { BrickFault } from '../form/brick-fault.ts';
import type { FormEnvironment } from '../form/form-environment.ts';
import type { Submission } from '../form/payment-kind.ts';
import type { ReviewGate } from '../form/review-gate.ts';
import { additionalInfo } from './additional-info.ts';
import type { ReviewSettings } from './review-settings.ts';

/** No source says what the real Brick calls its steps: pages may only compare what they hear with what they heard. */
const STEP_NAMES = {
  short: { form: 'payment', review: 'review' },
  long: { form: 'payment_form', review: 'review_confirm' },
} as const;

/** The two steps of a Brick with a review: the form, and what the buyer confirms. */
export class ReviewSession implements ReviewGate {
  readonly environment: FormEnvironment;
  settings: ReviewSettings;
  isOpen = false;
  /** What the form came to when the buyer last left it. */
  submission: Submission | null = null;
  /** A token pays once, and the amount may have changed since: then the form is asked again. */
  #isFresh = false;
  readonly #listeners = new Set<() => void>();

  constructor(environment: FormEnvironment, settings: ReviewSettings) {
    this.environment = environment;
    this.settings = settings;
  }

  /** Name of the step that is open. */
  get stepName(): string {
    const names = STEP_NAMES[this.environment.initialization.variant.stepNames];
    return this.isOpen ? names.review : names.form;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async pass(collect: () => Promise<Submission>): Promise<Submission | null> {
    if (!this.isOpen) {
      this.#keep(await collect());
      this.#turn(true);
      return null;
    }
    return this.read(collect);
  }

  async read(collect: () => Promise<Submission>): Promise<Submission> {
    const submission = await (this.isOpen ? this.#current(collect) : collect());
    this.#isFresh = false;
    return this.#reviewed(submission);
  }

  /** The buyer wants to pay otherwise, or the form needs him. */
  back(): void {
    this.#turn(false);
  }

  drawn(): void {
    const { onRenderNextStep, onRenderPreviousStep } = this.settings.callbacks;
    (this.isOpen ? onRenderNextStep : onRenderPreviousStep)?.(this.stepName);
  }

  /** The shop changed what is reviewed. */
  become(settings: ReviewSettings): void {
    this.settings = settings;
    this.#changed();
  }

  /** What the form came to holds another amount. */
  forget(): void {
    this.#isFresh = false;
  }

  dispose(): void {
    this.#listeners.clear();
  }

  async #current(collect: () => Promise<Submission>): Promise<Submission> {
    if (this.submission && this.#isFresh) return this.submission;
    try {
      return this.#keep(await collect());
    } catch (error) {
      // What is missing can only be mended where it is asked.
      if (error instanceof BrickFault && error.code === 'incomplete_fields') this.back();
      throw error;
    }
  }

  #keep(submission: Submission): Submission {
    this.submission = submission;
    this.#isFresh = true;
    return submission;
  }

  // What is paid at Mercado Pago has no form data to add to.
  #reviewed(submission: Submission): Submission {
    const { formData } = submission;
    const additional_info = additionalInfo(this.settings.initialization);
    return formData ? { ...submission, formData: { ...formData, additional_info } } : submission;
  }

  #turn(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
