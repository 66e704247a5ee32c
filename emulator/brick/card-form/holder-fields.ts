import { bareIdentification, isValidIdentification } from '../form/identification-number.ts';
import type { TokenHolder } from '../secure-fields/protocol.ts';
import type { WireIdentificationType } from '../wire/identification-types.ts';
import { type CardFormProblem, emptyProblem, invalidProblem } from './card-form-problem.ts';
import type { FormElements } from './form-elements.ts';

export const HOLDER_FIELDS = ['cardholderName', 'identificationType', 'identificationNumber'] as const;
export type HolderField = (typeof HOLDER_FIELDS)[number];

// A plugin of Mercado Pago words the refusal 316 as "letters and numbers"; the signs of names are inferred.
const NAME = /^(?=.*\p{L})[\p{L}\p{M}\d .,'’-]+$/u;

/** Who holds the card, as the page's own controls tell it. */
export class HolderFields {
  readonly #elements: FormElements;
  #types: readonly WireIdentificationType[] = [];

  constructor(elements: FormElements) {
    this.#elements = elements;
  }

  /** The documents of the country; none in Mexico. */
  offer(types: readonly WireIdentificationType[]): void {
    this.#types = types;
  }

  problems(field: HolderField): CardFormProblem[] {
    // Nobody can be asked for a document where the country has none.
    const isAsked = field === 'cardholderName' || this.#types.length > 0;
    if (!isAsked || !this.#elements.get(field)) return [];
    const value = this.#elements.value(field);
    if (value === '') return [emptyProblem(field)];
    return this.#isValid(field, value) ? [] : [invalidProblem(field)];
  }

  /** What a token says of the holder: the document without its punctuation. */
  holder(): TokenHolder {
    const type = this.#type();
    const typed = this.#elements.value('identificationNumber');
    const name = this.#elements.value('cardholderName');
    if (!type || typed === '') return { name };
    return { name, identification: { type: type.id, number: bareIdentification(typed, type) } };
  }

  #isValid(field: HolderField, value: string): boolean {
    if (field === 'cardholderName') return NAME.test(value);
    const type = this.#type();
    return field === 'identificationType' || !type || isValidIdentification(value, type);
  }

  #type(): WireIdentificationType | undefined {
    const chosen = this.#elements.value('identificationType');
    return this.#types.find(({ id }) => id === chosen);
  }
}
