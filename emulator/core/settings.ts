/** How a universe behaves where the documents leave two ways open, or where its seller's account decides. */
export interface Settings {
  /** A known idempotency key with another body, or while its first request runs: answer the first result, or refuse with 409 or 423. */
  idempotencyReuse: 'replay' | 'conflict';
  /** Whether `POST /v1/payments` refuses a request without X-Idempotency-Key; the reference and the 2026 spec disagree. */
  idempotencyKey: 'required' | 'optional';
  /** Holder CONT: the pair is not documented, only that the payment is pending. */
  contingencyStatus: 'in_process' | 'pending';
  /** A test seller takes test buyers only, a real one takes none; otherwise cause 2034. */
  sellerAccount: 'any' | 'test' | 'real';
  /** Test accounts create customers with test_payer_N@testuser.com only; otherwise cause 128. */
  customerEmail: 'test_payer' | 'any';
  /** The same payment again within a minute: cause 2001. */
  repeatedPayment: 'accept' | 'refuse';
  /** A payment with APP_USR- credentials: cause 7, as for those of a Checkout Pro application. */
  liveCredentials: 'accept' | 'refuse';
  /** What PSE asks of the payer: what the Brick's guide tells, or address and phone too, as the guide of the API does. */
  psePayer: 'brick' | 'address_and_phone';
  /** While the banks' network is down, PSE answers 500 with cause 9034. */
  pseNetwork: 'up' | 'down';
}

export const DEFAULT_SETTINGS: Settings = {
  idempotencyReuse: 'replay',
  idempotencyKey: 'required',
  contingencyStatus: 'in_process',
  sellerAccount: 'any',
  customerEmail: 'test_payer',
  repeatedPayment: 'accept',
  liveCredentials: 'accept',
  psePayer: 'brick',
  pseNetwork: 'up',
};
