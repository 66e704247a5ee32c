/** A wallet: the sign is ours, not that of Mercado Pago. */
export function WalletMark() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <path
        d="M4 9.5a3.5 3.5 0 0 1 3.5-3.5h11.5v3.5"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
      />
      <rect
        x="4"
        y="9.5"
        width="20"
        height="13.5"
        rx="3"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
      <path d="M24 13.5h-5a2.75 2.75 0 0 0 0 5.5h5" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="19" cy="16.25" r="1" fill="currentColor" />
    </svg>
  );
}
