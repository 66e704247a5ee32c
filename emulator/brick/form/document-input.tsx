import { replaceAroundCaret } from '../replace-around-caret.ts';
import { useClassNames } from '../ui/class-names.ts';
import type { WireIdentificationType } from '../wire/identification-types.ts';
import { Chevron } from './chevron.tsx';
import { Field } from './field.tsx';
import { formatIdentification, identificationPlaceholder } from './identification-number.ts';
import { useVariant } from './variant-context.ts';

interface DocumentInputProps {
  label: string;
  typeLabel: string;
  types: readonly WireIdentificationType[];
  typeId: string;
  number: string;
  problem: string | undefined;
  onType: (typeId: string) => void;
  onNumber: (number: string) => void;
  onLeave: () => void;
}

/** A document: its type and its number. */
export function DocumentInput({
  label,
  typeLabel,
  types,
  typeId,
  number,
  problem,
  ...on
}: DocumentInputProps) {
  const cx = useClassNames();
  const { names } = useVariant();
  const type = types.find(({ id }) => id === typeId);
  return (
    <Field name="identification" label={label} problem={problem} bare>
      {(ties) => (
        <div class={cx('document')}>
          <div class={cx('control')}>
            <select
              name={names.identificationType}
              aria-label={typeLabel}
              value={typeId}
              onChange={(event) => on.onType(event.currentTarget.value)}
            >
              {types.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <Chevron />
          </div>
          <div class={cx('control', !!problem && 'invalid')}>
            <input
              {...ties}
              name="DOCUMENT"
              type="text"
              inputMode={type?.type === 'number' ? 'numeric' : 'text'}
              autoComplete="off"
              placeholder={type && identificationPlaceholder(type)}
              value={number}
              onInput={(event) => {
                const typed = event.currentTarget.value;
                const shown = type ? formatIdentification(typed, type) : typed;
                const kept = type?.type === 'number' ? /\d/ : /[0-9A-Za-z]/;
                if (shown !== typed) replaceAroundCaret(event.currentTarget, shown, kept);
                on.onNumber(shown);
              }}
              onBlur={on.onLeave}
            />
          </div>
        </div>
      )}
    </Field>
  );
}
