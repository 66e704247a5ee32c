import type { ComponentChildren } from 'preact';
import { useClassNames } from '../ui/class-names.ts';
import { useDocumentId } from '../ui/use-document-id.ts';
import { Problem } from './problem.tsx';

/** What ties a control to its label, its help and its problem. */
export interface FieldTies {
  id: string;
  'aria-invalid': 'true' | undefined;
  'aria-describedby': string | undefined;
  'aria-required': 'true' | undefined;
  'aria-labelledby': string | undefined;
}

interface FieldProps {
  name: string;
  label: string;
  problem?: string | undefined;
  help?: string | undefined;
  focused?: boolean;
  /** The heading that names the control to the eye; its label then speaks to screen readers alone. */
  titledBy?: string;
  /** An optional field is announced as such by its label alone. */
  optional?: boolean;
  /** A bare field draws no box around its control. */
  bare?: boolean;
  /** What a click on the label does where the control is in a frame, which no label can be tied to. */
  onLabelClick?: () => void;
  children: (ties: FieldTies) => ComponentChildren;
}

/** A labelled control with room for its help and its problem. */
export function Field({
  name,
  label,
  problem,
  help,
  focused = false,
  titledBy,
  optional = false,
  bare = false,
  onLabelClick,
  children,
}: FieldProps) {
  const cx = useClassNames();
  const id = useDocumentId();
  const note = problem ?? help;
  const control = children({
    id,
    'aria-invalid': problem ? 'true' : undefined,
    'aria-describedby': note ? `${id}-note` : undefined,
    'aria-required': optional ? undefined : 'true',
    'aria-labelledby': titledBy && `${titledBy} ${id}-label`,
  });
  return (
    <div class={cx('field')} data-field={name}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard tabs straight into the frame. */}
      <label class={cx(titledBy ? 'hidden' : 'label')} id={`${id}-label`} for={id} onClick={onLabelClick}>
        {label}
      </label>
      {bare ? (
        control
      ) : (
        <div class={cx('control', !!problem && 'invalid', focused && 'focused')}>{control}</div>
      )}
      {problem && <Problem id={`${id}-note`}>{problem}</Problem>}
      {help && !problem && (
        <p class={cx('help')} id={`${id}-note`}>
          {help}
        </p>
      )}
    </div>
  );
}
