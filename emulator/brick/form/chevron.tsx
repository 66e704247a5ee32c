import { useClassNames } from '../ui/class-names.ts';

/** The arrow of a select. */
export function Chevron() {
  const cx = useClassNames();
  return (
    <svg class={cx('chevron')} viewBox="0 0 12 8" aria-hidden="true">
      <path d="M1 1.5l5 5 5-5" fill="none" stroke="currentColor" stroke-width="1.8" />
    </svg>
  );
}
