import type { TargetedInputEvent } from 'preact';
import { replaceAroundCaret } from '../replace-around-caret.ts';
import { Field } from './field.tsx';

interface TextInputProps {
  field: string;
  /** Its `name` in the page. */
  name: string;
  label: string;
  placeholder?: string | undefined;
  value: string;
  problem?: string | undefined;
  help?: string | undefined;
  type?: 'text' | 'email';
  autoComplete: string;
  inputMode?: 'text' | 'numeric';
  optional?: boolean;
  /** What the field shows of what was typed, whose digits it keeps. */
  format?: (typed: string) => string;
  onInput: (value: string) => void;
  onLeave?: () => void;
}

/** A text input of the page itself. */
export function TextInput({ field, type = 'text', format, onInput, ...given }: TextInputProps) {
  const { label, problem, help, optional = false } = given;
  return (
    <Field name={field} label={label} problem={problem} help={help} optional={optional}>
      {(ties) => {
        const shared = {
          ...ties,
          name: given.name,
          autoComplete: given.autoComplete,
          inputMode: given.inputMode,
          spellcheck: false,
          placeholder: given.placeholder,
          value: given.value,
          onInput: (event: TargetedInputEvent<HTMLInputElement>) => {
            const { value } = event.currentTarget;
            const shown = format ? format(value) : value;
            if (shown !== value) replaceAroundCaret(event.currentTarget, shown);
            onInput(shown);
          },
          onBlur: given.onLeave,
        };
        return type === 'email' ? <input type="email" {...shared} /> : <input type="text" {...shared} />;
      }}
    </Field>
  );
}
