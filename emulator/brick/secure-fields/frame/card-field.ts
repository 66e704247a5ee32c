import { formatCardNumber } from '../card-number.ts';
import { formatExpirationDate } from '../expiration-date.ts';
import { fieldState } from '../field-state.ts';
import type { BrandSettings, FieldAppearance, FieldState, FrameField, FromFrameBody } from '../protocol.ts';

const BIN_LENGTH = 8;
const LONGEST_SECURITY_CODE = 4;

/** The one usable input of a frame: formats what is typed and reports what the page may know. */
export class CardField {
  readonly #field: FrameField;
  readonly #input: HTMLInputElement;
  readonly #tell: (message: FromFrameBody) => void;
  #brand: BrandSettings | null = null;
  #bin: string | null = null;

  constructor(field: FrameField, input: HTMLInputElement, tell: (message: FromFrameBody) => void) {
    this.#field = field;
    this.#input = input;
    this.#tell = tell;
    input.addEventListener('input', () => {
      this.#changed();
      this.#tellWhenComplete();
    });
    input.addEventListener('change', () => this.#changed());
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
    return fieldState(this.#field, this.value(), { brand: this.#brand, now });
  }

  focus(): void {
    this.#input.focus();
  }

  configure({ label, placeholder, style }: FieldAppearance): void {
    this.#input.setAttribute('aria-label', label);
    this.#input.placeholder = placeholder;
    const root = document.documentElement.style;
    root.setProperty('--color', style.color);
    root.setProperty('--placeholder-color', style.placeholderColor);
    root.setProperty('--font-size', style.fontSize);
    root.setProperty('--font-weight', style.fontWeight);
    root.setProperty('--padding-inline', style.paddingInline);
  }

  useBrand(settings: BrandSettings | null): void {
    this.#brand = settings;
    if (this.value() !== '') this.#changed();
  }

  /** Ties the page's message to the input for screen readers; null clears it. */
  showProblem(message: string | null): void {
    const description = document.getElementById('problem');
    if (description) description.textContent = message ?? '';
    if (message === null) this.#markValidity(this.state());
    else this.#input.setAttribute('aria-invalid', 'true');
  }

  #changed(): void {
    this.#format();
    const state = this.state();
    this.#markValidity(state);
    this.#tellBin();
    this.#tell({ kind: 'change', state });
  }

  // Only typing completes a field: a brand that arrives later must not move the focus again.
  #tellWhenComplete(): void {
    const isFocused = document.activeElement === this.#input;
    if (isFocused && this.state().cause === null && this.#isFull()) this.#tell({ kind: 'complete' });
  }

  #isFull(): boolean {
    if (this.#field !== 'cardNumber') return this.#field === 'expirationDate';
    const length = this.#brand?.cardNumberLength ?? (/^3[47]/.test(this.value()) ? 15 : 16);
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
    const formatted = this.#formatted(typed);
    if (formatted === typed) return;
    const digitsBeforeCaret = typed
      .slice(0, this.#input.selectionStart ?? typed.length)
      .replace(/\D/g, '').length;
    const atEnd = (this.#input.selectionStart ?? typed.length) === typed.length;
    this.#input.value = formatted;
    const caret = atEnd ? formatted.length : positionAfterDigits(formatted, digitsBeforeCaret);
    this.#input.setSelectionRange(caret, caret);
  }

  #formatted(typed: string): string {
    if (this.#field === 'cardNumber') return formatCardNumber(typed, this.#brand?.cardNumberLength ?? null);
    if (this.#field === 'expirationDate') return formatExpirationDate(typed);
    return typed.replace(/\D/g, '').slice(0, this.#brand?.securityCodeLength ?? LONGEST_SECURITY_CODE);
  }
}

function positionAfterDigits(text: string, count: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (seen === count) return index;
    if (/\d/.test(text.charAt(index))) seen += 1;
  }
  return text.length;
}
