/** @jsxImportSource preact */
import type { PaymentTexts } from './texts/payment-texts.ts';

interface CopyCodeProps {
  label: string;
  code: string;
  texts: PaymentTexts;
}

// A phone shows about so many.
const LETTERS_IN_A_ROW = 27;

/** A code to copy, by a button where a script runs and by hand where none does. */
export function CopyCode({ label, code, texts }: CopyCodeProps) {
  return (
    <div class="ways">
      <label class="label">
        {label}
        <textarea id="code" readOnly rows={Math.ceil(code.length / LETTERS_IN_A_ROW)} spellcheck={false}>
          {code}
        </textarea>
      </label>
      <button class="button" type="button" data-does="copy" data-told={texts.copied} hidden>
        {texts.copy}
      </button>
      <span id="told" class="note" role="status" />
    </div>
  );
}
