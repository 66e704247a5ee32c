import { DAY_MS } from '../../../fixtures/catalog/durations.ts';
import { mpDate } from '../../core/mp-date.ts';
import type { UserAnswer } from './user-answer.ts';

const YEAR_MS = 365 * DAY_MS;
const RATE = { period: '60 months', rate: 0, value: 0, excluded: { real_value: 0, real_rate: 0 } };
const ALLOWED = { allow: true, codes: [], immediate_payment: { reasons: [], required: false } };
const NONE_PAID = { paid: null, total: null };

/** The reputation of a seller that has sold nothing yet, as of its registration. */
export function renderSellerReputation(registeredAt: number): UserAnswer['seller_reputation'] {
  return {
    level_id: '5_green',
    power_seller_status: 'platinum',
    real_level: 'newbie',
    protection_end_date: mpDate(registeredAt + YEAR_MS),
    transactions: {
      canceled: 0,
      completed: 0,
      period: 'historic',
      ratings: { negative: 0, neutral: 0, positive: 0 },
      total: 0,
    },
    metrics: {
      sales: { period: '60 months', completed: 0 },
      claims: RATE,
      delayed_handling_time: RATE,
      cancellations: RATE,
    },
  };
}

/** The reputation of a buyer that has bought nothing yet. */
export const BUYER_REPUTATION: UserAnswer['buyer_reputation'] = {
  canceled_transactions: 0,
  tags: [],
  transactions: {
    canceled: NONE_PAID,
    completed: null,
    not_yet_rated: { ...NONE_PAID, units: null },
    period: 'historic',
    total: null,
    unrated: NONE_PAID,
  },
};

/** What a test account may do: everything. */
export const ACCOUNT_STATUS: UserAnswer['status'] = {
  billing: { allow: true, codes: [] },
  buy: ALLOWED,
  confirmed_email: false,
  shopping_cart: { buy: 'allowed', sell: 'allowed' },
  immediate_payment: false,
  list: ALLOWED,
  mercadoenvios: 'not_accepted',
  mercadopago_account_type: 'personal',
  mercadopago_tc_accepted: true,
  required_action: null,
  sell: ALLOWED,
  site_status: 'active',
  user_type: null,
};
