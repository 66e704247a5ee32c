import type { Cause } from './payment-outcome.ts';

// Causes of a 400 that other data or another card mend. The rest is the shop's own mistake.
// Source: Mercado Pago's reference of POST /v1/payments.
const MENDABLE = new Set([
  // the token is used, expired or of another card form: submitting again makes a new one
  ...['2006', '2062', '3003', '3006', '3008'],
  // the same request within a minute
  ...['2001', '801'],
  // the buyer's document and e-mail, which may be the shop's own
  ...['2067', '4050', '4051', '2060'],
  // the amount is outside the limits of the card
  ...['2072', '4037', '129'],
  // instalments that the card does not have
  ...['4033', '109'],
  // the card and what was typed of it
  ...[
    '2131',
    '3012',
    '3013',
    '3015',
    '3016',
    '3018',
    '3019',
    '3020',
    '3021',
    '3022',
    '3029',
    '3030',
    '3032',
    '3034',
  ],
  // the method or issuer does not belong to the card
  ...[
    '3011',
    '3014',
    '3026',
    '3028',
    '204',
    '10102',
    '10105',
    'diff_param_bins',
    'bin_not_found',
    'not_result_by_params',
  ],
  // the buyer's account cannot pay
  ...['150', '151'],
]);

/** Whether the buyer can do something about a refusal. */
export function buyerCanMend(causes: readonly Cause[]): boolean {
  return causes.some(({ code, description }) => MENDABLE.has(code) || MENDABLE.has(description));
}
