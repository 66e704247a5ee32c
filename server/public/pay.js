import { say } from './message.js';
import { textOfProblem } from './problem-text.js';
import { sendPayment } from './send-payment.js';

const TRIES = 6;

// Most connections that break are back at once.
const FIRST_WAIT_MS = 500;

// Answers after which the same body may be sent again: same token, same attempt, never a second charge.
const SEND_AGAIN = new Set(['payment_unknown', 'attempt_running']);

/**
 * Sends what the Brick submitted. Resolves when the buyer goes on to the result; rejects when the Brick
 * should let the buyer try again.
 * @param {any} page
 * @param {{ selectedPaymentMethod: string, formData: object }} submission
 */
export async function pay(page, submission) {
  say('wait', page.texts.sending);
  const body = JSON.stringify({ ...submission, order_id: page.orderId });
  for (let tried = 1; ; tried++) {
    const { status, retryAfterMs, answer } = await sendPayment(body, page.deadlineMs);
    if (status === 201) return settle(page, answer);
    if (!SEND_AGAIN.has(answer.code)) return refuse(page, answer);
    if (tried === TRIES) return giveUp(page);
    const lost = status === 0;
    say('wait', lost ? page.texts.connectionLost : page.texts.confirming);
    await pause(lost ? FIRST_WAIT_MS * 2 ** (tried - 1) : retryAfterMs);
  }
}

/** Waits that long, or until the browser is back online. */
function pause(ms) {
  return new Promise((resolve) => {
    function goOn() {
      clearTimeout(timer);
      removeEventListener('online', goOn);
      resolve();
    }
    const timer = setTimeout(goOn, ms);
    addEventListener('online', goOn);
  });
}

function settle(page, payment) {
  if (payment.status === 'rejected' || payment.status === 'cancelled') {
    say('bad', page.rejections[payment.status_detail] ?? page.rejections.other);
    throw new Error(payment.status_detail);
  }
  showResult(payment.id);
}

function refuse(page, problem) {
  if (problem.payment_id && problem.code !== 'pending_not_cancelled') return showResult(problem.payment_id);
  const text = textOfProblem(problem.code);
  say('bad', page.texts[text], waysOn(page, text));
  throw new Error(problem.code);
}

// Only for what the form in this page cannot mend.
function waysOn({ texts, checkoutPath, shopPath }, text) {
  if (text === 'noSession') return [{ label: texts.backToShop, href: shopPath }];
  if (text === 'differentOrder') return [{ label: texts.reload, href: checkoutPath }];
  return [];
}

// The form goes away: whoever sees it would pay again.
function giveUp({ texts, checkoutPath }) {
  window.paymentBrickController?.unmount();
  say('wait', texts.confirming, [{ label: texts.checkAgain, href: checkoutPath }]);
  // The link leads nowhere while the buyer is offline.
  addEventListener('online', () => location.assign(checkoutPath));
  throw new Error('payment_unknown');
}

function showResult(paymentId) {
  location.assign(`/payment_status?payment_id=${encodeURIComponent(paymentId)}`);
}
