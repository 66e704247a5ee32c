import { type ModalWords, showCheckoutModal } from './checkout-modal.ts';

export const REDIRECT_MODES = ['self', 'blank', 'modal'] as const;

/** Where a checkout opens: in place of the page, in another tab, or in a frame over the page. */
export type RedirectMode = (typeof REDIRECT_MODES)[number];

interface CheckoutOpening {
  mode?: RedirectMode;
  /** Of a modal, in the language of the Brick. */
  words: ModalWords;
}

/**
 * Leaves for the checkout of a preference; false when the browser blocked its tab: `window_redirect_was_blocked`.
 * A tab opens unblocked within some seconds of a click, not later.
 */
export function openCheckout(checkoutUrl: string, { mode = 'self', words }: CheckoutOpening): boolean {
  switch (mode) {
    case 'self':
      location.assign(checkoutUrl);
      return true;
    case 'blank':
      return window.open(checkoutUrl, '_blank') !== null;
    case 'modal':
      showCheckoutModal(checkoutUrl, words);
      return true;
  }
}
