import type { JSX } from 'preact';

const MASTER = (
  <>
    <rect width="48" height="32" rx="5" fill="#20242c" />
    <circle cx="19.5" cy="16" r="9" fill="#e8212e" />
    <circle cx="28.5" cy="16" r="9" fill="#f5a11b" />
    <path d="M24 8.2a9 9 0 0 1 0 15.6 9 9 0 0 1 0-15.6z" fill="#fb6320" />
  </>
);

const VISA = (
  <>
    <rect width="48" height="32" rx="5" fill="#1a3a8f" />
    <text
      x="24"
      y="21"
      fill="#fff"
      text-anchor="middle"
      font-family="Arial,sans-serif"
      font-size="13"
      font-weight="700"
      font-style="italic"
      letter-spacing="0.5"
    >
      VISA
    </text>
  </>
);

const AMEX = (
  <>
    <rect width="48" height="32" rx="5" fill="#1f72cd" />
    <text
      x="24"
      y="20"
      fill="#fff"
      text-anchor="middle"
      font-family="Arial,sans-serif"
      font-size="11"
      font-weight="700"
      letter-spacing="0.3"
    >
      AMEX
    </text>
  </>
);

const ELO = (
  <>
    <rect width="48" height="32" rx="5" fill="#16181d" />
    <path d="M12 11.5a9 9 0 0 1 7-1" stroke="#f9c513" stroke-width="2.4" fill="none" />
    <path d="M10 20a9 9 0 0 1-.6-6" stroke="#e5332a" stroke-width="2.4" fill="none" />
    <path d="M21 21a9 9 0 0 1-8 2.4" stroke="#31a8e0" stroke-width="2.4" fill="none" />
    <text
      x="33"
      y="21"
      fill="#fff"
      text-anchor="middle"
      font-family="Arial,sans-serif"
      font-size="14"
      font-weight="700"
    >
      elo
    </text>
  </>
);

const GENERIC = (
  <>
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
    <rect y="7" width="48" height="6" fill="currentColor" opacity="0.45" />
    <rect x="6" y="19" width="14" height="4" rx="1.5" fill="currentColor" opacity="0.35" />
  </>
);

const MARKS: readonly (readonly [end: string, mark: JSX.Element])[] = [
  ['visa', VISA],
  ['master', MASTER],
  ['amex', AMEX],
  ['elo', ELO],
];

const NAMES: readonly (readonly [end: string, name: string])[] = [
  ['visa', 'Visa'],
  ['master', 'Mastercard'],
  ['amex', 'American Express'],
  ['elo', 'Elo'],
];

/** The name of a card's brand by its payment method; the id itself where the brand has no mark. */
export function brandName(paymentMethodId: string): string {
  const [, name] = NAMES.find(([end]) => paymentMethodId.endsWith(end)) ?? [];
  return name ?? paymentMethodId.charAt(0).toUpperCase() + paymentMethodId.slice(1);
}

interface BrandMarkProps {
  /** `visa`, `debmaster`, …; debit and prepaid ids end in the brand's name. */
  paymentMethodId: string | undefined;
  /** Accessible name; without one the mark is decoration. */
  name?: string | undefined;
  class?: string;
}

/** The mark of a card brand, drawn by us; a plain card where the brand has none. */
export function BrandMark({ paymentMethodId = '', name, class: className }: BrandMarkProps) {
  const [, mark = GENERIC] = MARKS.find(([end]) => paymentMethodId.endsWith(end)) ?? [];
  const shared = { class: className, viewBox: '0 0 48 32', width: 39, height: 26 };
  return name ? (
    <svg {...shared} role="img" aria-label={name}>
      {mark}
    </svg>
  ) : (
    <svg {...shared} aria-hidden="true">
      {mark}
    </svg>
  );
}
