/** Calls that the real API has and the emulator does not yet answer; they say so with 501. */
export const NOT_REPRODUCED: readonly RegExp[] = [
  /^\w+ \/v1\/(orders|advanced_payments|account|preapproval)(\/|$)/,
  /^\w+ \/(checkout\/preferences|merchant_orders|users|oauth|preapproval|preapproval_plan|authorized_payments|platforms)(\/|$)/,
  /^GET \/bricks\/preferences\//,
];
