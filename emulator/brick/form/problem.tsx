import type { ComponentChildren } from 'preact';
import { useClassNames } from '../ui/class-names.ts';
import { useVariant } from './variant-context.ts';

interface ProblemProps {
  /** What it is about names this id in its `aria-describedby`. */
  id: string;
  look?: 'problem' | 'notice';
  children: ComponentChildren;
}

/** Words about what is wrong, in the markup of the variant. */
export function Problem({ id, look = 'problem', children }: ProblemProps) {
  const cx = useClassNames();
  const { problemTag: Tag, problemRole } = useVariant();
  return (
    <Tag class={cx(look)} id={id} role={problemRole === 'alert' ? 'alert' : undefined}>
      {children}
    </Tag>
  );
}
