const NETWORK_MARGIN_MS = 5000;
const RETRY_AFTER_MS = 2000;

/**
 * Sends one body to the shop. A connection that broke, or an answer that cannot be read, is as unknown as a 504:
 * the request may have arrived.
 * @param {string} body
 * @param {number} deadlineMs the shop's own
 * @returns {Promise<{ status: number, retryAfterMs: number, answer: any }>} status 0 when nothing readable came
 */
export async function sendPayment(body, deadlineMs) {
  const overdue = new AbortController();
  const timer = setTimeout(() => overdue.abort(), deadlineMs + NETWORK_MARGIN_MS);
  try {
    const response = await fetch('/process_payment', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
      signal: overdue.signal,
    });
    const answer = await response.json();
    // A proxy may write a date here.
    const retryAfterMs = 1000 * Number(response.headers.get('Retry-After')) || RETRY_AFTER_MS;
    return { status: response.status, retryAfterMs, answer };
  } catch {
    return { status: 0, retryAfterMs: RETRY_AFTER_MS, answer: { code: 'payment_unknown' } };
  } finally {
    clearTimeout(timer);
  }
}
