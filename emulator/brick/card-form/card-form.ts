import { parseArgument } from '../sdk/parse-argument.ts';
import { type CardFormOptions, updateSchema } from './card-form-options.ts';
import { CardFormReporter } from './card-form-reporter.ts';
import { type CardFormParts, MountedCardForm } from './mounted-card-form.ts';
import { tokenProblems } from './token-problems.ts';

/** What `getCardFormData` gives: all as text, empty where there is nothing yet. Source: sdk-js docs/card-form.md. */
export interface CardFormData {
  amount: string;
  token: string;
  installments: string;
  paymentMethodId: string;
  issuerId: string;
  identificationType: string;
  identificationNumber: string;
  processingMode: string;
  merchantAccountId?: string;
  cardholderEmail: string;
}

/** What `mp.cardForm` returns: the integrator's form, filled and watched by the SDK. Source: sdk-js docs/card-form.md. */
export class CardForm {
  readonly #options: CardFormOptions;
  readonly #parts: CardFormParts;
  readonly #reporter: CardFormReporter;
  #mounted: MountedCardForm | null = null;
  /** The token that is being made for a submit; a second one meanwhile is the same press. */
  #submitting = false;
  /** The submit that comes now is ours, and has its token. */
  #released = false;

  constructor(parts: Omit<CardFormParts, 'reporter'>) {
    this.#options = parts.options;
    this.#reporter = new CardFormReporter(parts.options.callbacks);
    this.#parts = { ...parts, reporter: this.#reporter };
    // The page has what `cardForm` returns before it hears from it.
    if (this.#options.autoMount) queueMicrotask(() => this.mount());
  }

  /** Takes the form over; `onFormMounted` hears how it went. */
  mount(): void {
    const { onFormMounted } = this.#options.callbacks;
    let mounted: MountedCardForm;
    try {
      if (this.#mounted) throw new Error('MercadoPago.js - CardForm is mounted already. Unmount it first.');
      mounted = new MountedCardForm(this.#parts);
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      onFormMounted(failure);
      this.#reporter.error(failure, 'Failed to mount CardForm', { isHeard: true });
      return;
    }
    this.#mounted = mounted;
    // Before the page's own listeners: they hear of a submit that has its token.
    mounted.form.addEventListener('submit', this.#onSubmit, { capture: true });
    mounted.stand().catch((error: unknown) => this.#reporter.error(error, 'Failed to mount CardForm'));
    onFormMounted();
  }

  /** Gives the form back, emptied of what CardForm has put into it. */
  unmount(): void {
    const { onFormUnmounted } = this.#options.callbacks;
    const mounted = this.#mounted;
    if (!mounted) {
      const failure = new Error('MercadoPago.js - CardForm is not mounted.');
      onFormUnmounted?.(failure);
      const isHeard = onFormUnmounted !== undefined;
      this.#reporter.error(failure, 'Failed to unmount CardForm', { isHeard });
      return;
    }
    this.#mounted = null;
    mounted.form.removeEventListener('submit', this.#onSubmit, { capture: true });
    mounted.unmount();
    onFormUnmounted?.();
  }

  /** A new token; rejects with what is wrong, which the callbacks are told too. */
  async createCardToken(): Promise<{ token: string }> {
    const mounted = this.#require('createCardToken');
    let token: string;
    try {
      token = await this.#reporter.fetching('cardToken', () => mounted.createToken());
    } catch (error) {
      const told = tokenProblems(error);
      this.#reporter.failed('cardToken', told);
      throw told;
    }
    this.#options.callbacks.onCardTokenReceived?.(undefined, { token });
    return { token };
  }

  /** Submits the form as the buyer would: it is checked, and a token is made first. */
  submit(): void {
    this.#require('submit').form.requestSubmit();
  }

  /** Gives a field another placeholder. Throws TypeError for a field that the form does not have. */
  update(field: unknown, properties: unknown): void {
    const known = [...this.#options.fields.keys()];
    const found = known.find((name) => name === field);
    if (!found) {
      throw new TypeError(
        `MercadoPago.js: update of CardForm knows no field ${String(field)}. It knows ${known.join(', ')}; ` +
          'for another amount unmount it and create another.',
      );
    }
    const { placeholder } = parseArgument(`update of the ${found} field`, updateSchema, properties);
    this.#require('update').setPlaceholder(found, placeholder);
  }

  getCardFormData(): CardFormData {
    const { elements, hidden } = this.#require('getCardFormData');
    const merchantAccountId = hidden.get('MerchantAccountId');
    return {
      amount: hidden.get('Amount'),
      token: hidden.get('Token'),
      installments: elements.value('installments'),
      paymentMethodId: hidden.get('PaymentMethod'),
      issuerId: elements.value('issuer'),
      identificationType: elements.value('identificationType'),
      identificationNumber: elements.value('identificationNumber'),
      processingMode: hidden.get('ProcessingMode'),
      ...(merchantAccountId !== '' && { merchantAccountId }),
      cardholderEmail: elements.value('cardholderEmail'),
    };
  }

  #require(call: string): MountedCardForm {
    if (this.#mounted) return this.#mounted;
    throw new Error(`MercadoPago.js - ${call} needs a mounted CardForm. Call mount first.`);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    if (this.#released) {
      this.#options.callbacks.onSubmit?.(event);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!this.#submitting) void this.#submitWithToken(event.submitter);
  };

  async #submitWithToken(submitter: HTMLElement | null): Promise<void> {
    const mounted = this.#mounted;
    this.#submitting = true;
    try {
      await this.createCardToken();
      if (mounted && mounted === this.#mounted) this.#release(mounted.form, submitter);
    } catch {
      // The callbacks have heard of it; the form stays usable.
    } finally {
      this.#submitting = false;
    }
  }

  #release(form: HTMLFormElement, submitter: HTMLElement | null): void {
    this.#released = true;
    try {
      form.requestSubmit(submitter?.isConnected ? submitter : null);
    } finally {
      this.#released = false;
    }
  }
}
