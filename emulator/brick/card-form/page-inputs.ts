import { rulesOf } from '../fields/field-options.ts';
import { fullYear, splitExpirationDate } from '../secure-fields/expiration-date.ts';
import { FIELD_NAMES, type FieldName } from '../secure-fields/field-names.ts';
import { fieldProblems } from '../secure-fields/field-problems.ts';
import type { TokenHolder } from '../secure-fields/protocol.ts';
import type { CardToken } from '../wire/card-token.ts';
import type { CardSettings } from '../wire/payment-method-search.ts';
import { type CardFormProblem, emptyProblem, invalidProblem } from './card-form-problem.ts';
import type { CardInputs, CardInputsListener } from './card-inputs.ts';
import { type FormElements, isControl } from './form-elements.ts';

const BIN_LENGTH = 8;

/** Makes a token of a card that the page has read itself. */
export type CreateToken = (card: Record<string, string | undefined>) => Promise<CardToken>;

/** Card fields that are inputs of the page, which so sees the card: the older way, without frames. */
export class PageInputs implements CardInputs {
  readonly #elements: FormElements;
  readonly #createToken: CreateToken;
  readonly #listener: CardInputsListener;
  readonly #unmounted = new AbortController();
  #settings: CardSettings | null = null;
  #bin: string | null = null;

  constructor(elements: FormElements, createToken: CreateToken, listener: CardInputsListener) {
    this.#elements = elements;
    this.#createToken = createToken;
    this.#listener = listener;
  }

  async mount(): Promise<void> {
    const { signal } = this.#unmounted;
    for (const field of this.#names()) {
      const tell = () => this.#listener.onValidity(field, this.#problems(field));
      this.#elements.get(field)?.addEventListener('change', tell, { signal });
    }
    const number = this.#elements.get('cardNumber');
    number?.addEventListener('input', () => this.#tellBin(), { signal });
    // A browser may have filled the form before.
    this.#tellBin();
  }

  unmount(): void {
    this.#unmounted.abort();
  }

  setPlaceholder(field: FieldName, placeholder: string): void {
    const input = this.#elements.get(field);
    if (input instanceof HTMLInputElement) input.placeholder = placeholder;
  }

  useSettings(settings: CardSettings | null): void {
    this.#settings = settings;
  }

  async inspect(): Promise<Map<FieldName, CardFormProblem[]>> {
    const found = this.#names().map((field) => [field, this.#problems(field)] as const);
    return new Map(found.filter(([, problems]) => problems.length > 0));
  }

  async createToken({ name, identification }: TokenHolder): Promise<CardToken> {
    const date = splitExpirationDate(this.#value('expirationDate'));
    const year = this.#value('expirationYear') || date.year;
    return this.#createToken({
      cardNumber: this.#value('cardNumber'),
      cardExpirationMonth: this.#value('expirationMonth') || date.month,
      cardExpirationYear: String(fullYear(year)),
      securityCode: this.#value('securityCode'),
      cardholderName: name,
      ...(identification && {
        identificationType: identification.type,
        identificationNumber: identification.number,
      }),
    });
  }

  #names(): FieldName[] {
    return FIELD_NAMES.filter((field) => isControl(this.#elements.get(field)));
  }

  #value(field: FieldName): string {
    const typed = this.#elements.value(field);
    return field === 'cardNumber' ? typed.replace(/\D/g, '') : typed.replaceAll(' ', '');
  }

  #problems(field: FieldName): CardFormProblem[] {
    const value = this.#value(field);
    const today = new Date();
    const sibling =
      field === 'expirationMonth' ? this.#value('expirationYear') : this.#value('expirationMonth');
    const problems = fieldProblems(field, value, {
      rules: rulesOf(field, { enableLuhnValidation: true }, settingsOf(field, this.#settings)),
      now: { month: today.getMonth() + 1, year: today.getFullYear() },
      sibling,
    });
    if (problems.length === 0) return [];
    return [value === '' ? emptyProblem(field) : invalidProblem(field)];
  }

  #tellBin(): void {
    const digits = this.#value('cardNumber');
    const bin = digits.length < BIN_LENGTH ? null : digits.slice(0, BIN_LENGTH);
    if (bin === this.#bin) return;
    this.#bin = bin;
    this.#listener.onBin(bin);
  }
}

function settingsOf(field: FieldName, settings: CardSettings | null) {
  if (field === 'cardNumber') return settings?.card_number ?? {};
  return field === 'securityCode' ? (settings?.security_code ?? {}) : {};
}
