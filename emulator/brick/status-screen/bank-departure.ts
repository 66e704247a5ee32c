const KEY = 'mercadopago-left-for-bank';

/**
 * Whether the page may take a buyer to the bank by itself: only once for a payment, as whoever comes back must not be sent away again.
 * False where the browser keeps nothing for the page: nobody would know of the first time.
 */
export function mayLeaveForBank(paymentId: string | number): boolean {
  const key = `${KEY}-${paymentId}`;
  try {
    if (sessionStorage.getItem(key)) return false;
    sessionStorage.setItem(key, 'yes');
    return true;
  } catch {
    return false;
  }
}
