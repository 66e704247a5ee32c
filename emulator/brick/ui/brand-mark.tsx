import type { JSX } from 'preact';

interface WordmarkProps {
  ground: string;
  words: string;
  size: number;
  slant?: 'italic';
}

function Wordmark({ ground, words, size, slant }: WordmarkProps) {
  return (
    <>
      <rect width="48" height="32" rx="5" fill={ground} />
      <text
        x="24"
        y={16 + size * 0.36}
        fill="#fff"
        text-anchor="middle"
        font-family="Arial,sans-serif"
        font-size={size}
        font-weight="700"
        font-style={slant}
        letter-spacing="0.3"
      >
        {words}
      </text>
    </>
  );
}

const MASTER = (
  <>
    <rect x="0.5" y="0.5" width="47" height="31" rx="4.5" fill="#fff" stroke="#d5dae2" />
    <circle cx="19" cy="16" r="9" fill="#e8212e" />
    <circle cx="29" cy="16" r="9" fill="#f5a11b" />
    <path d="M24 8.5a9 9 0 0 1 0 15 9 9 0 0 1 0-15z" fill="#fb6320" />
  </>
);

const ELO = (
  <>
    <rect width="48" height="32" rx="5" fill="#16181d" />
    <path d="M9.6 11.6a7 7 0 0 1 6-2.4" stroke="#f9c513" stroke-width="2.6" fill="none" />
    <path d="M7.6 18.6a7 7 0 0 1 .4-5" stroke="#31a8e0" stroke-width="2.6" fill="none" />
    <path d="M16.4 22.6a7 7 0 0 1-6.6-1.6" stroke="#e5332a" stroke-width="2.6" fill="none" />
    <text
      x="30"
      y="21"
      fill="#fff"
      text-anchor="middle"
      font-family="Arial,sans-serif"
      font-size="15"
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

interface Brand {
  name: string;
  mark: JSX.Element;
}

const BRANDS: readonly (readonly [end: string, brand: Brand])[] = [
  ['visa', { name: 'Visa', mark: <Wordmark ground="#1a3a8f" words="VISA" size={14} slant="italic" /> }],
  ['master', { name: 'Mastercard', mark: MASTER }],
  ['amex', { name: 'American Express', mark: <Wordmark ground="#1f72cd" words="AMEX" size={12} /> }],
  ['elo', { name: 'Elo', mark: ELO }],
  [
    'hipercard',
    { name: 'Hipercard', mark: <Wordmark ground="#b3131b" words="Hiper" size={13} slant="italic" /> },
  ],
  ['cabal', { name: 'Cabal', mark: <Wordmark ground="#0b5f7d" words="CABAL" size={11} /> }],
];

// Debit and prepaid ids end in the brand's: `debmaster`.
function brandOf(paymentMethodId: string): Brand | undefined {
  return BRANDS.find(([end]) => paymentMethodId.endsWith(end))?.[1];
}

/** The name of a card's brand by its payment method; the id itself where the brand has no mark. */
export function brandName(paymentMethodId: string): string {
  const named = brandOf(paymentMethodId)?.name;
  return named ?? paymentMethodId.charAt(0).toUpperCase() + paymentMethodId.slice(1);
}

interface BrandMarkProps {
  paymentMethodId: string | undefined;
  /** Accessible name; without one the mark is decoration. */
  name?: string | undefined;
  class?: string;
}

/** The mark of a card brand, drawn by us; a plain card where the brand has none. */
export function BrandMark({ paymentMethodId = '', name, class: className }: BrandMarkProps) {
  const mark = brandOf(paymentMethodId)?.mark ?? GENERIC;
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
