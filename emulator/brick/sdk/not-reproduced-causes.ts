import type { FormBrickName } from '../form/form-settings.ts';

const UNDESCRIBED = 'names a call of the real form that no source describes';
const REMEDY = 'belongs to remedies, which no source describes beyond their name';
const FAST_PAYMENTS = 'belongs to fast payments, which are for partners only';
const INTERNAL = "is a mistake inside the real Brick's own code that no page can provoke";
const SECURE_FIELDS_ONLY =
  'belongs to tokens that the page makes itself; those of the form fail as secure_fields_card_token_creation_failed';

const SHARED = {
  card_token_creation_failed: SECURE_FIELDS_ONLY,
  invalid_sdk_instance: INTERNAL,
  validations_parameter_null: INTERNAL,
  no_chunk_path_provided: INTERNAL,
} as const;

/**
 * Documented causes of `onError` that cannot occur here, each with the reason.
 * Source of the lists: sdk-js docs/bricks/payment-guest.md, payment-review.md, payment-fast-payments.md, card-payment.md and
 * status-screen.md.
 */
export const NOT_REPRODUCED_CAUSES: Record<
  FormBrickName | 'statusScreen',
  Readonly<Record<string, string>>
> = {
  payment: {
    ...SHARED,
    card_method_filling_failed: 'names a step of the real form that no source describes',
    get_payment_data_failed: 'belongs to the Status Screen Brick, which reports it',
    get_remedy_updated_payment_failed: UNDESCRIBED,
    update_preference_details_failed: UNDESCRIBED,
    get_smart_option_value_prop_failed: UNDESCRIBED,
    get_saved_cards_on_bricks_api_failed: UNDESCRIBED,
    invalid_fast_payment_token: FAST_PAYMENTS,
    fast_payment_token_is_undefined: FAST_PAYMENTS,
    get_account_payment_methods_failed: FAST_PAYMENTS,
    account_payment_methods_empty: FAST_PAYMENTS,
    account_money_empty: FAST_PAYMENTS,
    decode_fast_payment_token_amount_failed: FAST_PAYMENTS,
  },
  cardPayment: {
    ...SHARED,
    payment_method_not_in_allowed_methods: 'a Card Payment Brick is limited to types, never to ids',
  },
  statusScreen: {
    invalid_sdk_instance: INTERNAL,
    no_chunk_path_provided: INTERNAL,
    get_remedy_updated_payment_failed: REMEDY,
    get_payment_methods_failed: REMEDY,
    window_redirect_was_blocked: 'no browser blocks a page that leaves for the bank in its own window',
  },
};
