/** Calls that the real API has and the emulator does not yet answer; they say so with 501. */
export const NOT_REPRODUCED: readonly RegExp[] = [
  /^PUT \/v1\/(payments|card_tokens)\//,
  /^\w+ \/v1\/payments\/[^/]+\/(refunds|cancellations)/,
  /^\w+ \/v1\/(customers|orders|advanced_payments|account|preapproval)(\/|$)/,
  /^GET \/v1\/payment_methods$/,
  /^\w+ \/(preapproval|preapproval_plan|authorized_payments|platforms)(\/|$)/,
  /^GET \/checkout\/v1\/redirect$/,
  /^POST \/v1\/chargebacks\/[^/]+\/documentation$/,
  /^GET \/bricks\/preferences\//,
];
