import * as z from 'zod/mini';
import { injectStyle } from '../ui/inject-style.ts';

export interface ModalWords {
  checkoutTitle: string;
  closeCheckout: string;
}

/** What the checkout's page tells the page that frames it when the buyer goes back to the shop. */
const leaving = z.object({ type: z.literal('mercadopago:checkout:leave'), url: z.url() });

const HASH = 'k3VtQe';
const MODAL_STYLE = `
.modal{box-sizing:border-box;width:min(100vw,640px);max-width:none;height:min(100dvh,760px);max-height:none;margin:auto;padding:0;border:0;border-radius:14px;background:#f3f5f8;overflow:hidden;box-shadow:0 24px 64px rgb(8 19 31 / 0.35)}
.modal[open]{display:flex;flex-direction:column}
.modal::backdrop{background:rgb(8 19 31 / 0.6)}
.close{align-self:flex-end;width:44px;height:44px;margin:4px;padding:0;border:0;border-radius:50%;background:transparent;color:#1f2937;font:24px/1 system-ui,sans-serif;cursor:pointer}
.close:hover{background:#e3e8ef}
.close:focus-visible{outline:3px solid #1465d8}
.checkout{flex:1;width:100%;border:0}
@media (max-width:640px){.modal{height:100dvh;border-radius:0}}
`;

/**
 * Shows a checkout over the page until the buyer closes it or goes back to the shop, which the page itself then does.
 * What the real modal tells its page is not known: the message is ours.
 */
export function showCheckoutModal(checkoutUrl: string, words: ModalWords): void {
  injectStyle('modal', MODAL_STYLE, HASH);
  const dialog = document.createElement('dialog');
  dialog.className = `modal-${HASH}`;
  dialog.setAttribute('aria-label', words.checkoutTitle);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = `close-${HASH}`;
  close.textContent = '×';
  close.setAttribute('aria-label', words.closeCheckout);
  close.addEventListener('click', () => dialog.close());
  const frame = document.createElement('iframe');
  frame.className = `checkout-${HASH}`;
  frame.title = words.checkoutTitle;
  frame.src = checkoutUrl;
  const { origin } = new URL(checkoutUrl);
  const follow = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = leaving.safeParse(event.data);
    if (message.success && /^https?:/.test(message.data.url)) location.assign(message.data.url);
  };
  window.addEventListener('message', follow);
  dialog.addEventListener('close', () => {
    window.removeEventListener('message', follow);
    dialog.remove();
  });
  dialog.append(close, frame);
  document.body.append(dialog);
  dialog.showModal();
}
