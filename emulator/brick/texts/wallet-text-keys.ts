import type { WalletValueProp } from '../../../fixtures/catalog/wallet-value-props.ts';

/** Keys of the texts of the Wallet Brick; a promise that is written has its own id as its key. */
export const WALLET_TEXT_KEYS = [
  'payAction',
  'buyAction',
  'security_safety',
  'security_details',
  'practicality',
  'smart_option',
  'convenience_all',
  'convenience_credits',
  'free_shipping',
  'ml_shipping',
  'logosLabel',
  'accountMoneyOrCredit',
  'accountMoney',
  'loading',
  'opening',
  'openFailed',
  'checkoutTitle',
  'closeCheckout',
] as const satisfies readonly (Exclude<WalletValueProp, 'payment_methods_logos'> | (string & {}))[];
export type WalletTextKey = (typeof WALLET_TEXT_KEYS)[number];
export type WalletTexts = Record<WalletTextKey, string>;
