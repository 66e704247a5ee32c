import type { StatusScreenName } from '../texts/text-keys.ts';

export type Tone = 'good' | 'waiting' | 'bad';

/** What the Status Screen Brick shows for a payment's state. */
export interface StatusScreen {
  name: StatusScreenName;
  tone: Tone;
  /** Which button leads back to pay again: one about the card, one about anything else, or none. */
  retry: 'card' | 'general' | null;
}

const good = (name: StatusScreenName): StatusScreen => ({ name, tone: 'good', retry: null });
const waiting = (name: StatusScreenName): StatusScreen => ({ name, tone: 'waiting', retry: null });
const card = (name: StatusScreenName): StatusScreen => ({ name, tone: 'bad', retry: 'card' });
const general = (name: StatusScreenName): StatusScreen => ({ name, tone: 'bad', retry: 'general' });

const REJECTED: Record<string, StatusScreen> = {
  cc_rejected_bad_filled_card_number: general('badCardNumber'),
  cc_rejected_bad_filled_date: general('badDate'),
  cc_rejected_bad_filled_security_code: general('badSecurityCode'),
  cc_rejected_bad_filled_other: general('badData'),
  cc_rejected_form_error: general('badData'),
  rejected_insufficient_data: general('badData'),
  cc_rejected_call_for_authorize: general('callForAuthorize'),
  cc_rejected_card_disabled: card('cardDisabled'),
  cc_rejected_card_error: card('cardError'),
  cc_rejected_duplicated_payment: card('duplicated'),
  cc_rejected_insufficient_amount: card('insufficientAmount'),
  insufficient_amount: card('insufficientAmount'),
  insufficient_money: card('insufficientAmount'),
  cc_rejected_invalid_installments: general('invalidInstallments'),
  cc_rejected_max_attempts: card('maxAttempts'),
  cc_rejected_blacklist: card('highRisk'),
  cc_rejected_high_risk: card('highRisk'),
  cc_rejected_fraud: card('highRisk'),
  rejected_high_risk: card('highRisk'),
  rejected_by_regulations: card('highRisk'),
  cc_rejected_card_type_not_allowed: card('cardTypeNotAllowed'),
  cc_rejected_time_out: general('timeOut'),
  cc_rejected_expired_operation: general('timeOut'),
  cc_rejected_3ds_challenge: card('notAuthenticated'),
  cc_rejected_3ds_mandatory: card('notAuthenticated'),
  cc_amount_rate_limit_exceeded: card('overLimit'),
  collector_unavailable: general('sellerUnavailable'),
};

const OTHERS: Record<string, StatusScreen> = {
  'approved/partially_refunded': good('partiallyRefunded'),
  'in_process/pending_review_manual': waiting('inReview'),
  'pending/pending_waiting_payment': waiting('waitingPayment'),
  'pending/pending_waiting_transfer': waiting('waitingTransfer'),
  'pending/pending_challenge': waiting('challenge'),
  'cancelled/expired': general('expired'),
  'charged_back/settled': good('disputeLost'),
  'charged_back/reimbursed': good('disputeWon'),
};

const BY_STATUS: Record<string, StatusScreen> = {
  approved: good('approved'),
  authorized: good('authorized'),
  cancelled: general('cancelled'),
  refunded: good('refunded'),
  charged_back: waiting('disputeOpened'),
  in_mediation: waiting('disputeOpened'),
  rejected: card('rejected'),
};

/** The screen of a status and its detail; a pair nobody knows gets the screen of its status, or "in process". */
export function statusScreenOf(status: string, statusDetail: string | null): StatusScreen {
  const exact = status === 'rejected' ? REJECTED[statusDetail ?? ''] : OTHERS[`${status}/${statusDetail}`];
  return exact ?? BY_STATUS[status] ?? waiting('inProcess');
}
