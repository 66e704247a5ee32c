import type { WireIdentificationType } from '../wire/identification-types.ts';
import { type CardFormField, type CardFormOptions, isCardField } from './card-form-options.ts';
import type { CardFormProblem, NamedProblem } from './card-form-problem.ts';
import type { CardFormReporter } from './card-form-reporter.ts';
import type { CardInputs, CardInputsListener } from './card-inputs.ts';
import { CardLookup } from './card-lookup.ts';
import type { CoreMethods } from './core-methods.ts';
import { FormChoices } from './form-choices.ts';
import { FormElements } from './form-elements.ts';
import { HiddenInputs } from './hidden-inputs.ts';
import { HOLDER_FIELDS, HolderFields } from './holder-fields.ts';

export interface CardFormParts {
  options: CardFormOptions;
  core: CoreMethods;
  reporter: CardFormReporter;
  makeInputs: (elements: FormElements, listener: CardInputsListener) => CardInputs;
}

const takenForms = new WeakSet<HTMLFormElement>();

/** A CardForm from its mounting to its unmounting: the integrator's form, filled and watched. */
export class MountedCardForm {
  readonly form: HTMLFormElement;
  readonly hidden: HiddenInputs;
  readonly elements: FormElements;
  readonly #parts: CardFormParts;
  readonly #holder: HolderFields;
  readonly #choices: FormChoices;
  readonly #inputs: CardInputs;
  readonly #lookup: CardLookup;
  readonly #unmounted = new AbortController();
  readonly #told = new Map<CardFormField, string>();

  /** Throws Error when the page lacks an element, and when its form is in use by another CardForm. */
  constructor(parts: CardFormParts) {
    const { options, core, reporter } = parts;
    this.#parts = parts;
    this.elements = new FormElements(options);
    this.form = this.elements.form;
    if (takenForms.has(this.form)) {
      throw new Error(
        `MercadoPago.js - The form ${this.form.id} has a CardForm already. Unmount it before mounting another.`,
      );
    }
    this.#holder = new HolderFields(this.elements);
    this.#choices = new FormChoices(this.elements, options.fields, ({ merchant_account_id: id }) =>
      this.hidden.set('MerchantAccountId', id ?? ''),
    );
    this.#lookup = new CardLookup({
      core,
      reporter,
      amount: options.amount,
      processingMode: options.processingMode,
      onReset: () => this.#forgetCard(),
      onMethod: ({ id, settings: [settings] }) => {
        this.hidden.set('PaymentMethod', id);
        this.#inputs.useSettings(settings ?? null);
      },
      onIssuers: (issuers) => this.#choices.offerIssuers(issuers),
      onOffers: (offers) => this.#choices.offerInstallments(offers),
    });
    this.#inputs = parts.makeInputs(this.elements, {
      onBin: (bin) => this.#binChanged(bin),
      onValidity: (field, problems) => this.#judge(field, problems),
      onError: (error) => reporter.error(error, 'Failed to show a card field'),
    });
    takenForms.add(this.form);
    this.hidden = new HiddenInputs(this.form);
  }

  /** Fills the selects and mounts the card fields; calls `onReady` when the buyer can begin. */
  async stand(): Promise<void> {
    const { options, reporter } = this.#parts;
    this.hidden.set('ProcessingMode', options.processingMode);
    this.hidden.set('Amount', options.amount);
    for (const [field, { placeholder }] of options.fields) {
      if (!isCardField(field) || !options.iframe) this.setPlaceholder(field, placeholder);
    }
    this.#forgetCard();
    this.#watchHolder();
    const [hasTypes] = await Promise.all([this.#offerIdentificationTypes(), this.#inputs.mount()]);
    if (hasTypes && !this.#unmounted.signal.aborted) reporter.callbacks.onReady?.();
  }

  unmount(): void {
    this.#unmounted.abort();
    this.#lookup.stop();
    this.#inputs.unmount();
    this.#choices.empty();
    this.hidden.remove();
    takenForms.delete(this.form);
  }

  /** A token of what the form holds. Rejects with the list of what is wrong, or with what the API says. */
  async createToken(): Promise<string> {
    this.hidden.set('Token', '');
    const problems = await this.#problems();
    if (problems.length > 0) throw problems;
    const { id } = await this.#inputs.createToken(this.#holder.holder());
    this.hidden.set('Token', id);
    return id;
  }

  setPlaceholder(field: CardFormField, placeholder: string | undefined): void {
    if (placeholder === undefined) return;
    const element = this.elements.get(field);
    if (element instanceof HTMLSelectElement) {
      const first = element.options[0];
      if (first?.value === '') first.text = placeholder;
    } else if (element instanceof HTMLInputElement) element.placeholder = placeholder;
    else if (isCardField(field)) this.#inputs.setPlaceholder(field, placeholder);
  }

  #binChanged(bin: string | null): void {
    this.#parts.reporter.callbacks.onBinChange?.(bin);
    // It reports its own failures.
    void this.#lookup.lookUp(bin);
  }

  #forgetCard(): void {
    for (const name of ['Token', 'PaymentMethod', 'MerchantAccountId'] as const) this.hidden.set(name, '');
    this.#inputs.useSettings(null);
    this.#choices.forgetCard();
  }

  async #offerIdentificationTypes(): Promise<boolean> {
    const { core, reporter } = this.#parts;
    if (!this.elements.select('identificationType')) return true;
    let types: WireIdentificationType[];
    try {
      types = await reporter.fetching('identificationTypes', () => core.getIdentificationTypes());
    } catch (error) {
      if (!this.#unmounted.signal.aborted) reporter.failed('identificationTypes', error);
      return false;
    }
    if (this.#unmounted.signal.aborted) return false;
    this.#holder.offer(types);
    this.#choices.offerIdentificationTypes(types);
    reporter.callbacks.onIdentificationTypesReceived?.(undefined, types);
    return true;
  }

  #watchHolder(): void {
    const { signal } = this.#unmounted;
    this.#choices.watch(signal);
    for (const field of HOLDER_FIELDS) {
      const judge = () => this.#judge(field, this.#holder.problems(field));
      this.elements.get(field)?.addEventListener('change', judge, { signal });
    }
  }

  async #problems(): Promise<NamedProblem[]> {
    const found: [CardFormField, CardFormProblem[]][] = [...(await this.#inputs.inspect())];
    for (const field of HOLDER_FIELDS) found.push([field, this.#holder.problems(field)]);
    for (const [field, problems] of found) this.#judge(field, problems);
    return found.flatMap(([field, problems]) => problems.map((problem) => ({ ...problem, field })));
  }

  // The first judgement of a field is told, and every change of it.
  #judge(field: CardFormField, problems: CardFormProblem[]): void {
    const words = JSON.stringify(problems);
    if (words === this.#told.get(field)) return;
    this.#told.set(field, words);
    const { onValidityChange } = this.#parts.reporter.callbacks;
    onValidityChange?.(problems.length > 0 ? problems : undefined, field);
  }
}
