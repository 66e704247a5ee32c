import type { ScreenTable } from './status-text-keys.ts';

const OTHER_METHOD = 'Pay with another card or another method.';
const NOT_CHARGED = 'You were not charged.';
const BY_EMAIL = 'Do not pay again: we will tell you by email whether it was approved.';

/** What the Status Screen Brick says in English of each state of a payment. */
export const SCREENS_EN: ScreenTable = {
  approved: ['Done! Your payment was approved', 'We sent you the receipt by email.'],
  partiallyRefunded: [
    'We returned part of your payment',
    'You will see the refund in the statement of your payment method.',
  ],
  authorized: ['Your payment is reserved', 'We will charge it when the seller confirms your purchase.'],
  inProcess: ['We are processing your payment', 'It takes less than 2 business days.', BY_EMAIL],
  inReview: [
    'We are reviewing your payment',
    'It takes less than 2 business days.',
    'Do not pay again: we will tell you by email whether it was approved or we need more information.',
  ],
  offline: ['We are processing your payment', 'The bank does not answer at the moment.', BY_EMAIL],
  waitingProvider: ['We are processing your payment', 'We are waiting for the payment method.', BY_EMAIL],
  waitingPayment: [
    'Your order is waiting for the payment',
    'Your purchase is reserved until the voucher expires.',
    'Pay with the codes below before they expire.',
  ],
  waitingPix: [
    'Your order is waiting for the Pix',
    'It is approved at once, and you will see it here.',
    "Scan the QR code, or copy the Pix code and pay in your bank's app.",
  ],
  waitingBank: [
    'Your order is waiting for the transfer',
    'Your bank has not confirmed the payment yet.',
    'If you approved it already, wait here. If not, go to your bank and approve it.',
  ],
  leavingForBank: [
    'We are taking you to your bank',
    'Approve the payment there and you will come back to the shop.',
    'If it does not open in a few seconds, use the button.',
  ],
  waitingTransfer: [
    'Your order is waiting for the transfer',
    'It is approved as soon as the money arrives.',
    'Complete the transfer to finish your purchase.',
  ],
  remedy: [
    'We need you to check some information',
    'With what we have we cannot finish the payment.',
    'Go back to the payment, correct your data and try again.',
  ],
  challenge: [
    'Your bank wants to confirm it is you',
    'It is a security step and takes a moment.',
    "Complete your bank's verification below. You have 5 minutes.",
  ],
  challengeDeciding: [
    'You finished the verification',
    'We are waiting for the answer of your bank.',
    'Do not close the page: in a few seconds you will see how your payment ended.',
  ],
  challengeUnfinished: [
    "Your bank's verification is missing",
    'Without it your bank does not authorize the payment.',
    'Pay again and complete the verification, or use another method.',
  ],
  waiting: ['Your payment is pending', 'It is not approved yet.', BY_EMAIL],
  badCardNumber: [
    'Check the card number',
    "We couldn't process the payment because the number is not correct.",
    'Try again with the right number.',
  ],
  badDate: [
    'Check the expiration date',
    "We couldn't process the payment because the date is not correct.",
    'Try again with the right date.',
  ],
  badSecurityCode: [
    'Check the security code',
    "We couldn't process the payment because the code is not correct.",
    'Try again with the code of your card.',
  ],
  badCardData: [
    'Check the details of your card',
    "We couldn't process the payment because some detail is not correct.",
    'Correct the details and try again.',
  ],
  missingData: [
    'Your payment lacks information',
    "We couldn't process the payment because something required is missing.",
    'Complete your information and try again.',
  ],
  callForAuthorize: [
    'Your card needs you to authorize the payment',
    'Your bank wants you to confirm it first.',
    'Call your bank, authorize the amount and try again.',
  ],
  cardDisabled: ['Your card is not active', NOT_CHARGED, 'Call your bank to activate it or pay another way.'],
  cardError: [
    "We couldn't process your payment",
    'There was a problem with your card.',
    'Try again or pay with another card.',
  ],
  notAccepted: ["We couldn't process your payment", 'We cannot accept this payment method.', OTHER_METHOD],
  highRisk: [
    "We couldn't process your payment",
    'For your security, we cannot accept it.',
    'Choose another payment method; we recommend cash.',
  ],
  duplicated: [
    'You already made a payment of that amount',
    'So that you are not charged twice, we rejected this one.',
    'If it is another purchase, pay with another card or another method.',
  ],
  insufficientAmount: ['Your card has insufficient funds', NOT_CHARGED, OTHER_METHOD],
  insufficientFunds: ['You have insufficient funds', NOT_CHARGED, 'Pay with another method.'],
  insufficientMoney: [
    'There is not enough money in your Mercado Pago account',
    NOT_CHARGED,
    'Add money to your account or pay with another method.',
  ],
  invalidInstallments: [
    'Your card does not accept those installments',
    NOT_CHARGED,
    'Choose other installments or another card.',
  ],
  maxAttempts: [
    'You reached the limit of attempts',
    'Your card allows no more attempts for now.',
    OTHER_METHOD,
  ],
  cardTypeNotAllowed: [
    'Credit is not enabled on your card',
    NOT_CHARGED,
    'Pay by debit or with another card.',
  ],
  timeOut: ['Your bank took too long to answer', NOT_CHARGED, 'Try again.'],
  expiredOperation: ['The operation expired', NOT_CHARGED, 'Try again.'],
  notAuthenticated: ["Your bank couldn't confirm it is you", NOT_CHARGED, OTHER_METHOD],
  authenticationMissing: [
    'Your bank asks for a verification',
    'This shop could not make it with your card.',
    OTHER_METHOD,
  ],
  overLimit: [
    'The amount is over the limit of this method',
    NOT_CHARGED,
    'Pay a lower amount or use another method.',
  ],
  unsupported: ['This method does not work for this purchase', NOT_CHARGED, 'Pay with another method.'],
  rejectedByBank: ['Your bank rejected the payment', NOT_CHARGED, 'Pay with another bank or another method.'],
  regulations: [
    "We couldn't process your payment",
    'The rules of the country do not allow this payment.',
    'Pay with another method.',
  ],
  bankError: [
    'The transfer was not completed',
    'Your bank did not confirm the payment in time, or rejected it.',
    'Try again or choose another bank.',
  ],
  sellerUnavailable: [
    'The shop cannot receive payments now',
    NOT_CHARGED,
    'Contact the shop to finish your purchase.',
  ],
  payerUnavailable: ['You cannot pay with this account', NOT_CHARGED, OTHER_METHOD],
  rejected: ['Your payment was rejected', NOT_CHARGED, 'Try again or pay with another method.'],
  expired: [
    'The time to pay ran out',
    'We cancelled the payment. If you paid late, the money is in your Mercado Pago account.',
    'If you still want your purchase, make a new payment.',
  ],
  cancelledBySeller: [
    'The shop cancelled the payment',
    NOT_CHARGED,
    'Contact the shop if you still want your purchase.',
  ],
  cancelledByPayer: [
    'You cancelled the payment',
    NOT_CHARGED,
    'If you still want your purchase, make a new payment.',
  ],
  cancelled: [
    'The payment was cancelled',
    NOT_CHARGED,
    'If you still want your purchase, make a new payment.',
  ],
  refunded: ['We returned your money', 'You will see the refund in the statement of your payment method.'],
  refundedByProtection: [
    'We returned your money',
    'Your purchase was protected. You will see the refund in the statement of your payment method.',
  ],
  inMediation: ['Your claim is in progress', 'We will tell you by email when it is settled.'],
  disputeOpened: [
    'You disputed this payment',
    'Your bank is looking at it. We will tell you by email when it is settled.',
  ],
  disputeLost: ['The dispute was settled in your favor', 'The money goes back to your card.'],
  disputeWon: ["The dispute was settled in the shop's favor", 'The payment stays approved.'],
};
