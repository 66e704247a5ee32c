import type { Texts } from './texts.ts';

/** The pages' sentences in English. */
export const en: Texts = {
  skipToContent: 'Skip to content',
  languages: 'Language',
  changeCountry: 'change country',
  footer: 'Reference shop. Payments are processed by Mercado Pago.',
  chooseCountry: 'Where are you shopping from?',
  chooseCountryHint: 'Prices and payment methods depend on the country.',
  catalogTitle: 'Objects for every day',
  catalogHint: 'Few things, well made.',
  seeProduct: 'See product',
  backToShop: 'Back to the shop',
  quantity: 'Quantity',
  firstName: 'First name',
  lastName: 'Last name',
  buy: 'Go to checkout',
  orderFailed: 'We could not create the order. Check your details and try again.',
  checkoutTitle: 'Checkout',
  yourOrder: 'Your order',
  total: 'Total',
  securePayment: 'Your card details travel encrypted to Mercado Pago; the shop does not see them.',
  loadingForm: 'Loading the payment form…',
  formFailed:
    'The payment form does not load. Check your connection, turn off content blockers for this page and reload it. Nothing was charged, and your order is kept.',
  reload: 'Reload',
  needsScript: 'Paying needs JavaScript. Turn it on and reload the page.',
  sending: 'We are processing your payment…',
  confirming:
    'We are confirming your payment with Mercado Pago. Do not pay again: it may have been charged already.',
  connectionLost:
    'The connection broke. We are finding out whether your payment arrived; it will not be charged twice. Keep this page open.',
  checkAgain: 'Check again',
  notSent: 'We could not reach Mercado Pago and nothing was charged. Wait a moment and try again.',
  refusedData:
    'Mercado Pago did not accept the payment details and nothing was charged. Check them or use another card or method.',
  shopFault: 'The shop cannot take payments right now and nothing was charged. Try again later.',
  differentOrder: 'The order has changed. Reload the page to see the current amount. Nothing was charged.',
  alreadyPaid: 'This order is already paid.',
  inProcess: 'A payment for this order is already being processed. There is no need to pay again.',
  tooMany: 'You made too many attempts. Wait a few minutes before you try again.',
  noSession: 'Your session has ended. Go back to the shop and create the order again.',
  badData: 'Some details are missing or wrong. Check the form.',
  payUntil: 'Pay until',
  payOtherwise: 'Pay with another method',
  payingOtherwise:
    'This order has a payment that you have not made yet. If you pay with another method, we cancel that one; do not pay it as well.',
  pendingNotCancelled:
    'We could not cancel your pending payment, so nothing more was charged. Finish that payment, or try again in a moment.',
  goingToMercadoPago: 'We are taking you to Mercado Pago. When you have paid, come back to this shop.',
  returnedUnpaid: 'You came back without paying and nothing was charged. Choose how to pay.',
  returnedElsewhereTitle: 'Go on in the browser where you ordered',
  returnedElsewhere:
    'You came back in another browser or after your session ended, so we cannot show the order here. If you paid, the payment is safe: open the shop where you placed the order to see its result.',
  challengeLate: 'Your bank does not answer. Try again or pay with another method; nothing was charged yet.',
  challengeTimedOut:
    'The time for confirming with your bank has passed. Check the result, or pay with another method.',
  challengeChecking: 'We are asking your bank for the result…',
  challengeAgain: 'Try again',
  statusTitle: 'Payment status',
  paymentNumber: 'Payment no.',
  tryAgain: 'Try another method',
  statusUpdated: 'You can come back to this page to see whether it has changed.',
  notFoundTitle: 'We could not find this page',
  notFoundHint: 'The link may be incomplete, or the order belongs to another session.',
  failedTitle: 'Something failed on our side',
  failedHint: 'Try again in a few minutes.',
};
