/** @jsxImportSource preact */

/** A bank of nowhere. */
export function BankMark() {
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="9" fill="currentColor" />
      <path
        d="M7 14.5 18 8l11 6.5M9.5 17v8M15 17v8m6-8v8m5.5-8v8M7 28h22"
        fill="none"
        stroke="#fff"
        stroke-width="2.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
