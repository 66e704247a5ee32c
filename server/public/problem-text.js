/** @type {Record<string, string>} which text says which problem */
const TEXT_OF = {
  validation_failed: 'badData',
  no_session: 'noSession',
  order_not_found: 'noSession',
  order_already_paid: 'alreadyPaid',
  payment_in_process: 'inProcess',
  pending_not_cancelled: 'pendingNotCancelled',
  amount_mismatch: 'differentOrder',
  currency_mismatch: 'differentOrder',
  payment_refused: 'refusedData',
  too_many_attempts: 'tooMany',
  nothing_sent: 'notSent',
};

/**
 * Which of the page's texts tells the buyer of a problem.
 * @param {string} code
 * @returns {string}
 */
export function textOfProblem(code) {
  return Object.hasOwn(TEXT_OF, code) ? TEXT_OF[code] : 'shopFault';
}
