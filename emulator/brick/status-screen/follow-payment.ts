import type { StatusPayment } from './status-payment.ts';

/** How often somebody looks; all in ms. The pauses grow from the first to the last one. */
export interface Pauses {
  firstMs: number;
  lastMs: number;
  /** The sum of the pauses after which nobody looks by himself any more. */
  limitMs: number;
}

interface Following {
  pauses: Pauses;
  look: () => Promise<StatusPayment>;
  /** The payment as it stands now, changed or not. */
  found: (payment: StatusPayment) => void;
  gaveUp?: () => void;
}

const GROWTH = 1.5;

/**
 * Looks again and again how a payment stands, and gives what ends that. Nobody looks while the page is in the background, but at once
 * when the buyer comes back to it: from the app of a bank, say. A look that fails is tried again after the next pause.
 */
export function followPayment({ pauses, look, found, gaveUp }: Following): () => void {
  let pause = pauses.firstMs;
  let waited = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isStopped = false;

  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', lookWhenSeen);
  };
  const lookOnce = async () => {
    if (isLooking || isStopped) return;
    isLooking = true;
    const payment = await look().catch(() => null);
    isLooking = false;
    if (!isStopped && payment) found(payment);
  };
  const lookWhenSeen = () => {
    if (!document.hidden) void lookOnce();
  };
  const wait = () => {
    timer = setTimeout(async () => {
      waited += pause;
      pause = Math.min(pause * GROWTH, pauses.lastMs);
      if (!document.hidden) await lookOnce();
      if (isStopped) return;
      if (waited < pauses.limitMs) wait();
      else gaveUp?.();
    }, pause);
  };

  document.addEventListener('visibilitychange', lookWhenSeen);
  wait();
  return stop;
}
