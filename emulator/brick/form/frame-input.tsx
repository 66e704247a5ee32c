import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FrameField } from '../secure-fields/protocol.ts';
import { useClassNames } from '../ui/class-names.ts';
import { Field } from './field.tsx';

/** Whoever puts card frames into the places that the form has for them. */
export interface FrameMounter {
  mountFrame(field: FrameField, place: HTMLElement): void;
  focusFrame(field: FrameField): void;
}

interface FrameInputProps {
  frames: FrameMounter;
  name: FrameField;
  label: string;
  problem: string | undefined;
  help?: string | undefined;
  focused: boolean;
  /** What stands beside the input. */
  children: ComponentChildren;
}

/** A field whose input lives in a frame of another origin. */
export function FrameInput({ frames, name, children, ...words }: FrameInputProps) {
  const cx = useClassNames();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) frames.mountFrame(name, place.current);
  }, [frames, name]);
  return (
    <Field name={name} {...words} onLabelClick={() => frames.focusFrame(name)}>
      {() => (
        <>
          <div class={cx('frame')} data-testid="input-container" ref={place} />
          {children}
        </>
      )}
    </Field>
  );
}
