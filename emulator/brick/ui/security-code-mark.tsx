interface SecurityCodeMarkProps {
  /** The side of the card where the code is printed. */
  side: 'front' | 'back';
  class?: string;
}

/** Shows where on the card the security code is. */
export function SecurityCodeMark({ side, class: className }: SecurityCodeMarkProps) {
  const ring = { fill: 'none', stroke: 'var(--mp-baseColor)', 'stroke-width': 2 };
  return (
    <svg class={className} viewBox="0 0 48 32" width="39" height="26" aria-hidden="true">
      <rect
        x="0.75"
        y="0.75"
        width="46.5"
        height="30.5"
        rx="5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        opacity="0.55"
      />
      {side === 'back' ? (
        <>
          <rect y="5" width="48" height="6" fill="currentColor" opacity="0.45" />
          <rect x="5" y="17" width="20" height="6" rx="1" fill="currentColor" opacity="0.2" />
          <path
            d="M30 20h.01M34.5 20h.01M39 20h.01"
            stroke="currentColor"
            stroke-width="3"
            stroke-linecap="round"
          />
          <rect x="26" y="15" width="17" height="10" rx="5" {...ring} />
        </>
      ) : (
        <>
          <rect x="5" y="7" width="8" height="7" rx="1.5" fill="currentColor" opacity="0.35" />
          <rect x="5" y="23" width="20" height="3" rx="1.5" fill="currentColor" opacity="0.35" />
          <path
            d="M27 12h.01M31.5 12h.01M36 12h.01M40.5 12h.01"
            stroke="currentColor"
            stroke-width="3"
            stroke-linecap="round"
          />
          <rect x="23" y="7" width="21.5" height="10" rx="5" {...ring} />
        </>
      )}
    </svg>
  );
}
