const DEADLINE_MS = 10_000;

/**
 * The payment as the shop knows it now, or null when the shop gives no answer.
 * @param {string} paymentId
 * @returns {Promise<{ status: string, status_detail: string | null } | null>}
 */
export async function askPayment(paymentId) {
  try {
    const response = await fetch(`/payments/${encodeURIComponent(paymentId)}`, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
