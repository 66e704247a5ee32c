import type { JSX } from 'preact';
import { BrandMark } from './brand-mark.tsx';

/** What a payment option looks like: a drawing of ours, or the mark of a card's brand. */
export type OptionGlyph = 'card' | 'pix' | 'bank' | 'cash' | 'wallet' | { brand: string };

const GLYPHS: Record<'pix' | 'bank' | 'cash' | 'wallet', JSX.Element> = {
  pix: (
    <path
      d="M24 5l11 11-11 11-11-11zM17 16h14"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
    />
  ),
  bank: (
    <path
      d="M12 13l12-7 12 7zM15 16v7M21 16v7M27 16v7M33 16v7M12 26h24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  ),
  cash: (
    <>
      <rect x="9" y="8" width="30" height="17" rx="3" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="24" cy="16.5" r="4" fill="none" stroke="currentColor" stroke-width="2" />
    </>
  ),
  wallet: (
    <>
      <path
        d="M34 11V8a2 2 0 0 0-2-2H14a3 3 0 0 0-3 3v14a3 3 0 0 0 3 3h20a3 3 0 0 0 3-3v-9a3 3 0 0 0-3-3H14"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
      />
      <circle cx="31.5" cy="18.5" r="1.8" fill="currentColor" />
    </>
  ),
};

/** The drawing of a payment option; decoration, as its words stand beside it. */
export function OptionMark({ glyph, class: className }: { glyph: OptionGlyph; class: string }) {
  if (typeof glyph === 'object') return <BrandMark class={className} paymentMethodId={glyph.brand} />;
  if (glyph === 'card') return <BrandMark class={className} paymentMethodId={undefined} />;
  return (
    <svg class={className} viewBox="0 0 48 32" width={39} height={26} aria-hidden="true">
      {GLYPHS[glyph]}
    </svg>
  );
}
