import type { WalletPageTexts } from './wallet-texts.ts';

export const WALLET_PAGE_EN: WalletPageTexts = {
  test: 'Test environment',
  back: 'Back to the shop',
  noBack: 'The shop did not say where to go back to: you can close this window.',
  logInTitle: 'Log in to your account',
  logInHint: 'Any test buyer will do, with any password.',
  guestHint: 'This shop can be paid without an account too; only paying with one is reproduced here.',
  email: 'E-mail',
  password: 'Password',
  logIn: 'Continue',
  badEmail: 'Write a valid e-mail, such as test_user_123@testuser.com.',
  ownEmail: 'That is the account of the shop, which cannot pay itself. Use another one.',
  foreignEmail:
    'That account cannot pay this shop: it is of another country or of another kind. Use another one.',
  payTitle: 'How do you want to pay?',
  loggedInAs: 'Logged in as',
  summary: 'Your purchase',
  shipping: 'Shipping',
  total: 'Total',
  methods: 'Payment method',
  accountMoney: 'Account money',
  accountMoneyHint: 'From the balance of your Mercado Pago account',
  credit: 'Installments with no card',
  creditHint: 'With your Mercado Pago credit',
  plans: 'Installments',
  noMethods: 'The shop takes neither account money nor installments with no card for this purchase.',
  resultTitle: 'Result of the test',
  results: {
    approved: 'It is approved',
    in_process: 'It is under review',
    rejected: 'There is not enough money',
  },
  pay: 'Pay',
  ends: {
    approved: { title: 'Done! Your payment was approved', words: 'We sent you the receipt by e-mail.' },
    in_process: {
      title: 'We are processing your payment',
      words: 'Within 2 business days we will tell you by e-mail whether it was approved.',
    },
    rejected: {
      title: 'You do not have enough money',
      words: 'You were not charged. Pay another way or add money.',
    },
  },
  operation: 'Operation',
  otherMethod: 'Choose another payment method',
  notices: {
    unknown: {
      title: 'We do not know this purchase',
      words: 'The link belongs to no payment preference. Go back to the shop and try again.',
    },
    expired: { title: 'This payment link has expired', words: 'Go back to the shop to start again.' },
    early: { title: 'It cannot be paid yet', words: 'The shop will open this payment later.' },
    notFound: { title: 'We do not know this payment', words: 'Go back to the shop to see how it ended.' },
  },
};
