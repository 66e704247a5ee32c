import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useClassNames } from '../ui/class-names.ts';

/** What ties a control to its label, its help and its problem. */
export interface FieldTies {
  id: string;
  'aria-invalid': 'true' | undefined;
  'aria-describedby': string | undefined;
  'aria-required': 'true';
}

interface FieldProps {
  name: string;
  label: string;
  problem?: string | undefined;
  help?: string | undefined;
  focused?: boolean;
  /** A bare field draws no box around its control. */
  bare?: boolean;
  children: (ties: FieldTies) => ComponentChildren;
}

/** A labelled control with room for its help and its problem. */
export function Field({ name, label, problem, help, focused = false, bare = false, children }: FieldProps) {
  const cx = useClassNames();
  const id = useId();
  const note = problem ?? help;
  const control = children({
    id,
    'aria-invalid': problem ? 'true' : undefined,
    'aria-describedby': note ? `${id}-note` : undefined,
    'aria-required': 'true',
  });
  return (
    <div class={cx('field')} data-field={name}>
      <label class={cx('label')} for={id}>
        {label}
      </label>
      {bare ? (
        control
      ) : (
        <div class={cx('control', !!problem && 'invalid', focused && 'focused')}>{control}</div>
      )}
      {note && (
        <p class={cx(problem ? 'problem' : 'help')} id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
