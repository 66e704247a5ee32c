import { say } from './message.js';

const CONFIRM_TRIES = 6;
const NETWORK_MARGIN_MS = 5000;

// Answers after which the same body may be sent again: same token, same attempt, never a second charge.
const SEND_AGAIN = new Set(['payment_unknown', 'attempt_running']);

/** @type {Record<string, string>} which text says which problem */
const TEXT_OF = {
  validation_failed: 'badData',
  no_session: 'noSession',
  order_not_found: 'noSession',
  order_already_paid: 'alreadyPaid',
  payment_in_process: 'inProcess',
  amount_mismatch: 'differentOrder',
  currency_mismatch: 'differentOrder',
  payment_refused: 'refusedData',
  too_many_attempts: 'tooMany',
  nothing_sent: 'notSent',
};

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
    const { status, retryAfterMs, answer } = await post(body, page.deadlineMs);
    if (status === 201) return settle(page, answer);
    if (!SEND_AGAIN.has(answer.code)) return refuse(page, answer);
    say('wait', page.texts.confirming);
    if (tried === CONFIRM_TRIES) return giveUp(page);
    await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
  }
}

// A connection that broke is as unknown as a 504: the request may have arrived.
async function post(body, deadlineMs) {
  try {
    const response = await fetch('/process_payment', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
      signal: AbortSignal.timeout(deadlineMs + NETWORK_MARGIN_MS),
    });
    const retryAfterMs = 1000 * Number(response.headers.get('Retry-After') ?? 2);
    return { status: response.status, retryAfterMs, answer: await response.json() };
  } catch {
    return { status: 0, retryAfterMs: 2000, answer: { code: 'payment_unknown' } };
  }
}

function settle(page, payment) {
  if (payment.status === 'rejected' || payment.status === 'cancelled') {
    say('bad', page.rejections[payment.status_detail] ?? page.rejections.other);
    throw new Error(payment.status_detail);
  }
  showResult(payment.id);
}

function refuse(page, problem) {
  if (problem.payment_id) return showResult(problem.payment_id);
  say('bad', page.texts[TEXT_OF[problem.code] ?? 'shopFault']);
  throw new Error(problem.code);
}

// The form goes away: whoever sees it would pay again.
function giveUp(page) {
  window.paymentBrickController?.unmount();
  say('wait', page.texts.confirming, { label: page.texts.checkAgain, href: location.href });
  throw new Error('payment_unknown');
}

function showResult(paymentId) {
  location.assign(`/payment_status?payment_id=${encodeURIComponent(paymentId)}`);
}
