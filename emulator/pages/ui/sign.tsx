/** @jsxImportSource preact */

const STROKES = {
  good: 'M15 25l7 7 12-14',
  waiting: 'M24 14v11l7 4',
  bad: 'M24 13v14M24 33v1',
} as const;

/** The sign above how something ended. */
export function Sign({ tone, class: className }: { tone: keyof typeof STROKES; class: string }) {
  return (
    <svg class={className} viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="24" fill="currentColor" />
      <path
        d={STROKES[tone]}
        fill="none"
        stroke="#fff"
        stroke-width="4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
