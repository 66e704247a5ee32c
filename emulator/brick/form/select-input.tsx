import { Chevron } from './chevron.tsx';
import { Field } from './field.tsx';

export interface Choice {
  value: string;
  words: string;
}

interface SelectInputProps {
  field: string;
  /** Its `name` in the page. */
  name: string;
  label: string;
  /** The option that is no choice. */
  placeholder: string;
  choices: readonly Choice[];
  value: string;
  problem?: string | undefined;
  /** The heading that names the control to the eye. */
  titledBy?: string;
  onChoose: (value: string) => void;
}

/** A choice of one among many, as a select. */
export function SelectInput({ field, label, problem, titledBy, choices, ...given }: SelectInputProps) {
  return (
    <Field name={field} label={label} problem={problem} {...(titledBy && { titledBy })}>
      {(ties) => (
        <>
          <select
            {...ties}
            name={given.name}
            value={given.value}
            onChange={(event) => given.onChoose(event.currentTarget.value)}
          >
            <option value="">{given.placeholder}</option>
            {choices.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <Chevron />
        </>
      )}
    </Field>
  );
}
