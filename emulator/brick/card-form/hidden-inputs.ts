const PREFIX = 'MPHiddenInput';

// As forms of the real SDK were seen to post them.
const NAMES = ['Token', 'PaymentMethod', 'ProcessingMode', 'MerchantAccountId', 'Amount'] as const;
export type HiddenName = (typeof NAMES)[number];

/** What CardForm knows and the page has no field for: inputs that a form which posts itself takes along. */
export class HiddenInputs {
  readonly #inputs: ReadonlyMap<HiddenName, HTMLInputElement>;

  constructor(form: HTMLFormElement) {
    this.#inputs = new Map(NAMES.map((name) => [name, appendInput(form, PREFIX + name)]));
  }

  get(name: HiddenName): string {
    return this.#inputs.get(name)?.value ?? '';
  }

  set(name: HiddenName, value: string): void {
    const input = this.#inputs.get(name);
    if (input) input.value = value;
  }

  remove(): void {
    for (const input of this.#inputs.values()) input.remove();
  }
}

function appendInput(form: HTMLFormElement, name: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.id = name;
  input.name = name;
  form.append(input);
  return input;
}
