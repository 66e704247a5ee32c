import { replaceAroundCaret } from '../../replace-around-caret.ts';
import type { FieldName } from '../field-names.ts';
import { type FieldRules, onlyLength } from '../field-rules.ts';
import { type FieldState, fieldState } from '../field-state.ts';
import type { FieldLook, FromFrameBody } from '../protocol.ts';
import { applyLook } from './apply-look.ts';
import { formatTyped } from './format-typed.ts';

const BIN_LENGTH = 8;

interface CardFieldOptions {
  field: FieldName;
  input: HTMLInputElement;
  rules: FieldRules;
  tell: (message: FromFrameBody) => void;
  onChange: () => void;
}

/** The one usable input of a frame: formats what is typed and reports what the page may know. */
export class CardField {
  readonly #field: FieldName;
  readonly #input: HTMLInputElement;
  readonly #tell: (message: FromFrameBody) => void;
  readonly #onChange: () => void;
  #rules: FieldRules;
  #sibling = '';
  #bin: string | null = null;
  #told = '';

  constructor({ field, input, rules, tell, onChange }: CardFieldOptions) {
    this.#field = field;
    this.#input = input;
    this.#rules = rules;
    this.#tell = tell;
    this.#onChange = onChange;
    input.addEventListener('input', () => {
      this.#changed();
      this.#tellWhenComplete();
    });
    input.addEventListener('change', () => this.#changed());
    input.addEventListener('paste', () => tell({ kind: 'paste' }));
    input.addEventListener('focus', () => tell({ kind: 'focus' }));
    input.addEventListener('blur', () => tell({ kind: 'blur', state: this.state() }));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') tell({ kind: 'enter' });
    });
  }

  value(): string {
    return this.#input.value;
  }

  state(): FieldState {
    const today = new Date();
    const now = { month: today.getMonth() + 1, year: today.getFullYear() };
    return fieldState(this.#field, this.value(), { rules: this.#rules, now, sibling: this.#sibling });
  }

  focus(): void {
    this.#input.focus();
  }

  look(look: FieldLook): void {
    applyLook(this.#input, look);
  }

  useRules(rules: FieldRules): void {
    this.#rules = rules;
    if (this.value() === '') return;
    this.#changed();
    this.#judge();
  }

  /** The value beside which this one is valid or not. */
  stand(sibling: string): void {
    if (sibling === this.#sibling) return;
    this.#sibling = sibling;
    if (this.value() !== '') this.#judge();
  }

  /** Says to screen readers what the page thinks of the content; `invalid` null leaves that to the content. */
  mark(invalid: boolean | null, description: string): void {
    const place = document.getElementById('problem');
    if (place) place.textContent = description;
    if (invalid === null) this.#markValidity(this.state());
    else this.#input.setAttribute('aria-invalid', String(invalid));
  }

  #judge(): void {
    const state = this.state();
    this.#markValidity(state);
    this.#tell({ kind: 'judged', state });
  }

  // A browser fires input and change for one and the same value.
  #changed(): void {
    this.#format();
    if (this.value() === this.#told) return;
    this.#told = this.value();
    const state = this.state();
    this.#markValidity(state);
    this.#tellBin();
    this.#tell({ kind: 'change', state });
    this.#onChange();
  }

  // Only typing completes a field: a brand that arrives later must not move the focus again.
  #tellWhenComplete(): void {
    const isFocused = document.activeElement === this.#input;
    if (isFocused && this.state().cause === null && this.#isFull()) this.#tell({ kind: 'complete' });
  }

  #isFull(): boolean {
    if (this.#field !== 'cardNumber') return this.#field === 'expirationDate';
    const length = onlyLength(this.#rules.cardNumberLength) ?? (/^3[47]/.test(this.value()) ? 15 : 16);
    return this.value().replace(/\D/g, '').length === length;
  }

  #markValidity(state: FieldState): void {
    if (state.empty) this.#input.removeAttribute('aria-invalid');
    else this.#input.setAttribute('aria-invalid', String(state.cause !== null));
  }

  #tellBin(): void {
    if (this.#field !== 'cardNumber') return;
    const digits = this.value().replace(/\D/g, '');
    const bin = digits.length < BIN_LENGTH ? null : digits.slice(0, BIN_LENGTH);
    if (bin === this.#bin) return;
    this.#bin = bin;
    this.#tell({ kind: 'bin', bin });
  }

  #format(): void {
    const typed = this.#input.value;
    const formatted = formatTyped(this.#field, typed, this.#rules);
    if (formatted !== typed) replaceAroundCaret(this.#input, formatted);
  }
}
