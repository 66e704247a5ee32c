/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { WalletPageTexts } from './wallet-texts.ts';

/** What all pages of the checkout have in common. The sign is ours, not that of Mercado Pago. */
export function CheckoutFrame({ texts, children }: { texts: WalletPageTexts; children: ComponentChildren }) {
  return (
    <>
      <header class="head">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="9" fill="#fff" fill-opacity="0.18" />
          <path d="M8 12a3 3 0 0 1 3-3h10v3" fill="none" stroke="#fff" stroke-width="2" />
          <rect x="8" y="12" width="16" height="11" rx="2.5" fill="none" stroke="#fff" stroke-width="2" />
          <path d="M24 15.5h-4a2 2 0 0 0 0 4h4" fill="none" stroke="#fff" stroke-width="2" />
        </svg>
        <p class="name">
          Mercado Pago
          <span>{texts.test}</span>
        </p>
      </header>
      <main>{children}</main>
    </>
  );
}

/** The way back to the shop, out of a frame over its page too; or that there is none. */
export function WayBack({ url, texts }: { url: string | null; texts: WalletPageTexts }) {
  if (!url) return <p class="note">{texts.noBack}</p>;
  return (
    <a class="button quiet" href={url} target="_top">
      {texts.back}
    </a>
  );
}
