import type { WireIdentificationType } from '../wire/identification-types.ts';
import type { InstallmentOffer } from '../wire/installment-offers.ts';
import type { WireIssuer } from '../wire/issuers.ts';
import type { CardFormField, FieldMap } from './card-form-options.ts';
import { type Choice, fillSelect } from './fill-select.ts';
import type { FormElements } from './form-elements.ts';

const SELECTS = ['identificationType', 'issuer', 'installments'] as const;

/** The three selects of the page that CardForm fills. */
export class FormChoices {
  readonly #elements: FormElements;
  readonly #fields: ReadonlyMap<CardFormField, FieldMap>;
  readonly #onOffer: (offer: InstallmentOffer) => void;
  #offers: readonly InstallmentOffer[] = [];
  #shown: InstallmentOffer | null = null;

  /** `onOffer` hears whose plans are shown. */
  constructor(
    elements: FormElements,
    fields: ReadonlyMap<CardFormField, FieldMap>,
    onOffer: (offer: InstallmentOffer) => void,
  ) {
    this.#elements = elements;
    this.#fields = fields;
    this.#onOffer = onOffer;
  }

  /** Follows the choice of an issuer, until the signal. */
  watch(signal: AbortSignal): void {
    this.#elements.select('issuer')?.addEventListener('change', () => this.#showPlans(), { signal });
  }

  offerIdentificationTypes(types: readonly WireIdentificationType[]): void {
    this.#fill(
      'identificationType',
      types.map(({ id, name }) => ({ value: id, text: name })),
    );
  }

  offerIssuers(issuers: readonly WireIssuer[]): void {
    this.#fill(
      'issuer',
      issuers.map(({ id, name }) => ({ value: String(id), text: name })),
    );
    this.#showPlans();
  }

  offerInstallments(offers: readonly InstallmentOffer[]): void {
    this.#offers = offers;
    this.#showPlans();
  }

  /** Nothing is known of the card any more. */
  forgetCard(): void {
    this.#offers = [];
    this.#shown = null;
    this.#fill('issuer', []);
    this.#fill('installments', []);
  }

  /** As the page had them. */
  empty(): void {
    for (const field of SELECTS) this.#elements.select(field)?.replaceChildren();
  }

  // The plans of the chosen issuer; before there is one, those of the first (inferred).
  #showPlans(): void {
    const issuer = this.#elements.value('issuer');
    const offer = this.#offers.find(({ issuer: { id } }) => String(id) === issuer) ?? this.#offers[0];
    // What the buyer has chosen stays.
    if (!offer || offer === this.#shown) return;
    this.#shown = offer;
    this.#fill(
      'installments',
      offer.payer_costs.map((plan) => ({ value: String(plan.installments), text: plan.recommended_message })),
    );
    this.#onOffer(offer);
  }

  #fill(field: (typeof SELECTS)[number], choices: readonly Choice[]): void {
    const select = this.#elements.select(field);
    if (select) fillSelect(select, choices, this.#fields.get(field)?.placeholder);
  }
}
