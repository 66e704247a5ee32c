/** Calls that the real API has and the emulator does not yet answer; they say so with 501. */
export const NOT_REPRODUCED: readonly RegExp[] = [
  /^\w+ \/v1\/(orders|advanced_payments|account|preapproval)(\/|$)/,
  /^\w+ \/(preapproval|preapproval_plan|authorized_payments|platforms|point)(\/|$)/,
  /^POST \/v1\/chargebacks\/[^/]+\/documentation$/,
];
