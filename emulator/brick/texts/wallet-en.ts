import type { WalletTexts } from './wallet-text-keys.ts';

/** English texts of the Wallet Brick: two of them are documented, the others are ours. Source: sdk-js docs/bricks/wallet.md. */
export const WALLET_EN: WalletTexts = {
  payAction: 'Pay with Mercado Pago',
  buyAction: 'Buy with Mercado Pago',
  security_safety: 'Pay safely',
  security_details: 'All your data protected',
  practicality: 'Use your saved cards or your balance',
  smart_option: 'Pay with what your account has already',
  convenience_all: 'Saved cards, balance or installments with no card',
  convenience_credits: 'Installments with no credit card',
  free_shipping: 'Enjoy free shipping',
  ml_shipping: 'Get your purchase with fast shipping',
  logosLabel: 'Visa, Mastercard, American Express and other payment methods',
  accountMoneyOrCredit: 'Account money or installments with no card',
  accountMoney: 'With account money',
  loading: 'Loading Mercado Pago',
  opening: 'Opening Mercado Pago',
  openFailed: 'We could not open Mercado Pago. Try again.',
  checkoutTitle: 'Payment with Mercado Pago',
  closeCheckout: 'Close the payment',
};
