import { Field } from '../fields/field.ts';
import { parseOptions } from '../fields/field-options.ts';
import { FieldPlaces, type FieldPlacesOptions } from '../fields/field-places.ts';
import { FIELD_NAMES, type FieldName } from '../secure-fields/field-names.ts';
import type { TokenHolder } from '../secure-fields/protocol.ts';
import type { CardToken } from '../wire/card-token.ts';
import type { CardSettings } from '../wire/payment-method-search.ts';
import type { CardFormField, FieldMap } from './card-form-options.ts';
import { type CardFormProblem, frameProblems } from './card-form-problem.ts';
import type { CardInputs, CardInputsListener } from './card-inputs.ts';

const INSPECT_DEADLINE_MS = 5000;

/** Card fields in frames of another origin: the page never sees what is typed. */
export class FramedInputs implements CardInputs {
  readonly #places: FieldPlaces;
  readonly #maps: ReadonlyMap<CardFormField, FieldMap>;
  readonly #listener: CardInputsListener;
  readonly #fields = new Map<FieldName, Field>();

  constructor(
    places: FieldPlacesOptions,
    maps: ReadonlyMap<CardFormField, FieldMap>,
    listener: CardInputsListener,
  ) {
    this.#places = new FieldPlaces(places);
    this.#maps = maps;
    this.#listener = listener;
  }

  async mount(): Promise<void> {
    const ready = FIELD_NAMES.map((name) => {
      const map = this.#maps.get(name);
      return map && this.#mountField(name, map);
    });
    await Promise.all(ready);
  }

  unmount(): void {
    for (const field of this.#fields.values()) field.unmount();
    this.#fields.clear();
  }

  setPlaceholder(field: FieldName, placeholder: string): void {
    this.#fields.get(field)?.update({ placeholder });
  }

  useSettings(settings: CardSettings | null): void {
    this.#fields.get('cardNumber')?.update({ settings: settings?.card_number ?? {} });
    this.#fields.get('securityCode')?.update({ settings: settings?.security_code ?? {} });
  }

  async inspect(): Promise<Map<FieldName, CardFormProblem[]>> {
    const found = await Promise.all([...this.#fields.keys()].map((name) => this.#inspectField(name)));
    return new Map(found.filter(([, problems]) => problems.length > 0));
  }

  createToken(holder: TokenHolder): Promise<CardToken> {
    return this.#places.frames.createToken('cardNumber', { of: 'typedCard', holder });
  }

  async #inspectField(name: FieldName): Promise<[FieldName, CardFormProblem[]]> {
    const answer = await this.#places.frames.ask(name, INSPECT_DEADLINE_MS, (request) => ({
      kind: 'inspect',
      request,
    }));
    return [name, answer.kind === 'state' ? frameProblems(answer.state.problems) : []];
  }

  #mountField(name: FieldName, { id, ...options }: FieldMap): Promise<void> {
    const luhn = name === 'cardNumber' && { enableLuhnValidation: true };
    const field = new Field(this.#places, name, parseOptions({ ...options, ...luhn }));
    this.#fields.set(name, field);
    const ready = new Promise<void>((resolve) => {
      field.on('ready', () => resolve());
    });
    field.on('error', ({ error }: { error: string }) => this.#listener.onError(new Error(error)));
    field.on('validityChange', ({ errorMessages }: { errorMessages: Parameters<typeof frameProblems>[0] }) =>
      this.#listener.onValidity(name, frameProblems(errorMessages)),
    );
    if (name === 'cardNumber') {
      field.on('binChange', ({ bin }: { bin: string | null }) => this.#listener.onBin(bin));
    }
    field.mount(id);
    return ready;
  }
}
