import type { ComponentChildren } from 'preact';
import { useClassNames } from '../ui/class-names.ts';

/** What happens after Pay. */
export function HelpText({ children }: { children: ComponentChildren }) {
  const cx = useClassNames();
  return <p class={cx('panel')}>{children}</p>;
}
