import { useClassNames } from '../ui/class-names.ts';
import type { StatusScreen, Tone } from './status-screen-of.ts';

const STROKES: Record<Tone, string> = {
  good: 'M15 25l7 7 12-14',
  waiting: 'M24 14v11l7 4',
  bad: 'M24 13v14M24 33v1',
};

/** The sign of the banner: a ring that turns where something happens by itself. */
export function StatusIcon({ screen: { tone, busy } }: { screen: StatusScreen }) {
  const cx = useClassNames();
  if (busy) {
    return (
      <svg class={cx('icon', 'spinner')} viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="20" fill="none" stroke="currentColor" stroke-width="5" opacity="0.25" />
        <path d="M24 4a20 20 0 0 1 20 20" fill="none" stroke="currentColor" stroke-width="5" />
      </svg>
    );
  }
  return (
    <svg class={cx('icon')} viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="24" fill="currentColor" />
      <path
        d={STROKES[tone]}
        fill="none"
        stroke="var(--mp-formBackgroundColor)"
        stroke-width="4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
