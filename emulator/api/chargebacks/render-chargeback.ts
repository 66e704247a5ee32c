import { SITES } from '../../../fixtures/catalog/sites.ts';
import {
  type Chargeback,
  chargebackStatus,
  DOCUMENTATION_DEADLINE_MS,
  documentationStatus,
} from '../../core/chargeback.ts';
import { mpDate } from '../../core/mp-date.ts';
import type { Universe } from '../../core/universe.ts';
import type { ChargebackAnswer } from './chargeback-answer.ts';

/** A chargeback of the universe as the API answers it now. */
export function renderChargeback(chargeback: Chargeback, universe: Universe): ChargebackAnswer {
  const { id, paymentId, amount, coverageApplied, createdAt, updatedAt } = chargeback;
  const currency = SITES[universe.site].currency.id;
  const updated = mpDate(updatedAt);
  return {
    id,
    payments: [paymentId],
    currency,
    amount,
    coverage_applied: coverageApplied,
    coverage_elegible: true,
    documentation_required: coverageApplied === null,
    documentation_status: documentationStatus(chargeback, universe.now()),
    documentation: [],
    date_documentation_deadline: mpDate(createdAt + DOCUMENTATION_DEADLINE_MS),
    date_created: mpDate(createdAt),
    date_last_updated: updated,
    live_mode: universe.payments.get(paymentId)?.liveMode ?? false,
    payment_id: paymentId,
    status: chargebackStatus(chargeback),
    currency_id: currency,
    // Which reason the cardholder gave is nobody's choice here: that of the official SDK's fixture.
    reason_id: '4853',
    reason: 'Cardholder dispute',
    last_modified: updated,
  };
}
