import type { StatusScreenName } from '../texts/status-text-keys.ts';
import type { StatusPayment } from './status-payment.ts';

export type Tone = 'good' | 'waiting' | 'bad';

/** What the Status Screen Brick shows for a payment's state. */
export interface StatusScreen {
  name: StatusScreenName;
  tone: Tone;
  /** Which button leads back to pay again: one about the card, one about anything else, or none. */
  retry: 'card' | 'general' | null;
  /** Something happens by itself within moments. */
  busy?: true;
}

/** What the screen is doing about a payment beside showing its state. */
export type Stage = 'shown' | 'leaving' | 'challenge' | 'deciding' | 'undecided' | 'unfinished';

const good = (name: StatusScreenName): StatusScreen => ({ name, tone: 'good', retry: null });
const waiting = (name: StatusScreenName): StatusScreen => ({ name, tone: 'waiting', retry: null });
const card = (name: StatusScreenName): StatusScreen => ({ name, tone: 'bad', retry: 'card' });
const general = (name: StatusScreenName): StatusScreen => ({ name, tone: 'bad', retry: 'general' });

const REJECTED: Record<string, StatusScreen> = {
  cc_rejected_bad_filled_card_number: general('badCardNumber'),
  cc_rejected_bad_filled_date: general('badDate'),
  cc_rejected_bad_filled_security_code: general('badSecurityCode'),
  cc_rejected_bad_filled_other: general('badCardData'),
  cc_rejected_form_error: general('badCardData'),
  rejected_insufficient_data: general('missingData'),
  cc_rejected_call_for_authorize: general('callForAuthorize'),
  cc_rejected_card_disabled: card('cardDisabled'),
  cc_rejected_card_error: card('cardError'),
  cc_rejected_duplicated_payment: card('duplicated'),
  cc_rejected_insufficient_amount: card('insufficientAmount'),
  insufficient_amount: card('insufficientFunds'),
  insufficient_money: card('insufficientMoney'),
  cc_rejected_invalid_installments: general('invalidInstallments'),
  cc_rejected_max_attempts: card('maxAttempts'),
  cc_rejected_blacklist: card('notAccepted'),
  cc_rejected_high_risk: card('highRisk'),
  cc_rejected_fraud: card('notAccepted'),
  rejected_high_risk: card('highRisk'),
  rejected_by_regulations: card('regulations'),
  rejected_by_bank: card('rejectedByBank'),
  bank_rejected: card('rejectedByBank'),
  bank_error: general('bankError'),
  cc_rejected_card_type_not_allowed: card('cardTypeNotAllowed'),
  cc_unsupported_unsupported: card('unsupported'),
  cc_rejected_time_out: general('timeOut'),
  cc_rejected_expired_operation: general('expiredOperation'),
  cc_rejected_3ds_challenge: card('notAuthenticated'),
  cc_rejected_3ds_mandatory: card('authenticationMissing'),
  cc_amount_rate_limit_exceeded: card('overLimit'),
  collector_unavailable: general('sellerUnavailable'),
  payer_unavailable: card('payerUnavailable'),
};

const OTHERS: Record<string, StatusScreen> = {
  'approved/partially_refunded': good('partiallyRefunded'),
  'in_process/pending_review_manual': waiting('inReview'),
  'in_process/offline_process': waiting('offline'),
  'in_process/pending_provider_response': waiting('waitingProvider'),
  'pending/pending_waiting_payment': waiting('waitingPayment'),
  'pending/pending_waiting_transfer': waiting('waitingTransfer'),
  'pending/pending_waiting_for_remedy': { ...waiting('remedy'), retry: 'general' },
  'pending/pending_challenge': { ...waiting('challengeUnfinished'), retry: 'card' },
  'cancelled/expired': general('expired'),
  'cancelled/by_collector': general('cancelledBySeller'),
  'cancelled/by_payer': general('cancelledByPayer'),
  'refunded/bpp_refunded': good('refundedByProtection'),
  'charged_back/settled': good('disputeLost'),
  'charged_back/reimbursed': good('disputeWon'),
};

const BY_STATUS: Record<string, StatusScreen> = {
  approved: good('approved'),
  authorized: good('authorized'),
  in_process: waiting('inProcess'),
  cancelled: general('cancelled'),
  refunded: good('refunded'),
  charged_back: waiting('disputeOpened'),
  in_mediation: waiting('inMediation'),
  rejected: card('rejected'),
};

const BY_STAGE: Partial<Record<Stage, StatusScreen>> = {
  leaving: { ...waiting('leavingForBank'), busy: true },
  challenge: waiting('challenge'),
  deciding: { ...waiting('challengeDeciding'), busy: true },
  undecided: waiting('waiting'),
};

/** The screen of a status and its detail; a pair nobody knows gets the screen of its status, or "pending". */
export function statusScreenOf(status: string, statusDetail: string | null): StatusScreen {
  const exact = status === 'rejected' ? REJECTED[statusDetail ?? ''] : OTHERS[`${status}/${statusDetail}`];
  return exact ?? BY_STATUS[status] ?? waiting('waiting');
}

/** The screen of a payment, of how it is paid, and of what is being done about it. */
export function screenOf(payment: StatusPayment, stage: Stage): StatusScreen {
  const staged = BY_STAGE[stage];
  if (staged) return staged;
  const screen = statusScreenOf(payment.status, payment.status_detail);
  if (screen.name !== 'waitingTransfer') return screen;
  switch (payment.way_to_pay?.kind) {
    case 'pix':
      return waiting('waitingPix');
    case 'bank':
      return waiting('waitingBank');
    default:
      return screen;
  }
}
