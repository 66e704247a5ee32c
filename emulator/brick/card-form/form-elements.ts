import { type CardFormField, type CardFormOptions, isCardField } from './card-form-options.ts';

/** The elements of the integrator's page that a CardForm works with. */
export class FormElements {
  readonly form: HTMLFormElement;
  readonly #elements: ReadonlyMap<CardFormField, HTMLElement>;

  /** Throws Error when an element is missing or of another kind than its field needs. */
  constructor({ formId, fields, iframe }: Pick<CardFormOptions, 'formId' | 'fields' | 'iframe'>) {
    const form = elementOf(formId);
    if (!(form instanceof HTMLFormElement)) throw wrongKind('form', form, '<form>');
    this.form = form;
    const elements = new Map<CardFormField, HTMLElement>();
    for (const [field, { id }] of fields) elements.set(field, checkedKind(field, elementOf(id), iframe));
    this.#elements = elements;
  }

  get(field: CardFormField): HTMLElement | undefined {
    return this.#elements.get(field);
  }

  select(field: 'installments' | 'issuer' | 'identificationType'): HTMLSelectElement | null {
    const element = this.#elements.get(field);
    return element instanceof HTMLSelectElement ? element : null;
  }

  /** What a control of the page holds; empty for a field that the form does not have. */
  value(field: CardFormField): string {
    const element = this.#elements.get(field);
    return isControl(element) ? element.value.trim() : '';
  }
}

export function isControl(element: unknown): element is HTMLInputElement | HTMLSelectElement {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  // In the words of the real SDK (sdk-js issue 30).
  if (!element) throw new Error(`MercadoPago.js - Could not find HTML element for provided id: ${id}`);
  return element;
}

function checkedKind(field: CardFormField, element: HTMLElement, iframe: boolean): HTMLElement {
  if (iframe && isCardField(field)) {
    if (isControl(element)) throw wrongKind(field, element, '<div>, as iframe is true');
  } else if (field === 'installments' || field === 'issuer' || field === 'identificationType') {
    if (!(element instanceof HTMLSelectElement)) throw wrongKind(field, element, '<select>');
  } else if (!isControl(element)) throw wrongKind(field, element, '<input>');
  return element;
}

function wrongKind(field: string, element: HTMLElement, needed: string): Error {
  const found = `<${element.tagName.toLowerCase()}>`;
  return new Error(`MercadoPago.js - ${field} must be a ${needed}; the element ${element.id} is a ${found}.`);
}
