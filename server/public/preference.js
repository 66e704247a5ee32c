// The card form waits for this: a buyer with a card must not notice that there is a wallet.
const DEADLINE_MS = 2500;

/**
 * The preference behind the wallet, or null when the checkout has to do without.
 * @param {{ wallet: boolean, orderId: string }} page
 * @returns {Promise<string | null>}
 */
export async function preferenceId({ wallet, orderId }) {
  if (!wallet) return null;
  try {
    const response = await fetch('/preferences', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ order_id: orderId }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    return response.ok ? (await response.json()).id : null;
  } catch {
    return null;
  }
}
