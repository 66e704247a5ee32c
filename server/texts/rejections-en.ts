import type { Rejections } from './rejections.ts';

/** Reasons of a rejection and the buyer's next step, in English. */
export const rejectionsEn: Rejections = {
  cc_rejected_bad_filled_card_number: 'The card number is not correct. Check it and try again.',
  cc_rejected_bad_filled_date: 'The expiration date is not correct. Check it and try again.',
  cc_rejected_bad_filled_other: 'Some detail of the card is not correct. Check the form and try again.',
  cc_rejected_bad_filled_security_code: 'The security code is not correct. Check it and try again.',
  cc_rejected_blacklist:
    'We could not process the payment with this card. Use another card or another payment method.',
  cc_rejected_high_risk: 'The payment was declined for security. Use another payment method.',
  cc_rejected_call_for_authorize:
    'Your bank asks you to authorize this payment. Call them and, once you have authorized it, pay again.',
  cc_rejected_card_disabled: 'The card is not active. Call your bank to activate it, or use another card.',
  cc_rejected_card_error: 'There was an error while processing this card. Try again or use another card.',
  cc_rejected_duplicated_payment:
    'You made a payment of the same amount a short while ago. To pay once more, use another card or another method.',
  cc_rejected_insufficient_amount:
    'The card does not have sufficient funds. Use another card or another payment method.',
  cc_rejected_invalid_installments:
    'The card does not accept that number of installments. Choose another number.',
  cc_rejected_max_attempts:
    'You have reached the limit of attempts with this card. Use another card or another payment method.',
  cc_rejected_other_reason: 'Your bank did not approve the payment. Try again or use another card.',
  cc_rejected_card_type_not_allowed:
    'The credit function of the card is not enabled. Pay with debit or use another card.',
  cc_rejected_time_out: 'Your bank took too long to answer. Try again.',
  cc_rejected_expired_operation: 'The operation expired before it was completed. Try again.',
  cc_rejected_fraud: 'The payment was declined for security. Use another payment method.',
  cc_rejected_3ds_challenge: 'Your bank could not confirm that it is you. Try again or use another card.',
  cc_rejected_3ds_mandatory:
    'Your bank requires a confirmation of the purchase, which was not possible. Use another card.',
  cc_amount_rate_limit_exceeded:
    'The amount exceeds the limit of this payment method. Use another method or place a smaller order.',
  cc_unsupported_unsupported: 'This payment method does not support the operation. Use another method.',
  cc_rejected_form_error: 'There is an error in the form. Check the details and try again.',
  rejected_insufficient_data: 'Required details are missing. Complete them and try again.',
  rejected_by_bank: 'Your bank declined the payment. Use another payment method.',
  rejected_by_regulations: "The country's regulations do not allow this payment. Use another payment method.",
  rejected_high_risk: 'The payment was declined for security. Use another payment method.',
  bank_error: 'The transfer failed at the bank. Try again or choose another bank.',
  bank_rejected: 'The bank declined the transfer. Choose another bank or another payment method.',
  insufficient_amount: 'The bank says that there are not enough funds. Use another payment method.',
  insufficient_money: 'Your Mercado Pago account does not have enough balance. Use another payment method.',
  collector_unavailable: 'The shop cannot receive payments right now. Contact us.',
  payer_unavailable: 'Your Mercado Pago account cannot make this payment. Use another payment method.',
  other: 'The payment was not approved. Try again or use another payment method.',
};
