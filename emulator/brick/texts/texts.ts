import type { Language } from '../../../fixtures/catalog/types.ts';
import { PAYMENT_EN } from './payment-en.ts';
import { PAYMENT_ES } from './payment-es.ts';
import { PAYMENT_PT } from './payment-pt.ts';
import { STATUS_EN } from './status-en.ts';
import { STATUS_ES } from './status-es.ts';
import { STATUS_PT } from './status-pt.ts';
import type { StatusTexts } from './status-text-keys.ts';
import type { PaymentTexts } from './text-keys.ts';
import { WALLET_EN } from './wallet-en.ts';
import { WALLET_ES } from './wallet-es.ts';
import { WALLET_PT } from './wallet-pt.ts';
import type { WalletTexts } from './wallet-text-keys.ts';

interface BrickTexts {
  payment: Record<Language, PaymentTexts>;
  cardPayment: Record<Language, PaymentTexts>;
  statusScreen: Record<Language, StatusTexts>;
  wallet: Record<Language, WalletTexts>;
}

/** The texts of each Brick in each language, as served under `/i18n/<language>/<brick>/index.json`. */
export const TEXTS: BrickTexts = {
  payment: { es: PAYMENT_ES, pt: PAYMENT_PT, en: PAYMENT_EN },
  // Source of the titles: devsite-docs payment-brick introduction.
  cardPayment: {
    es: { ...PAYMENT_ES, formTitle: 'Tarjeta de crédito o débito' },
    pt: { ...PAYMENT_PT, formTitle: 'Cartão de crédito ou débito' },
    en: { ...PAYMENT_EN, formTitle: 'Credit or debit card' },
  },
  statusScreen: { es: STATUS_ES, pt: STATUS_PT, en: STATUS_EN },
  wallet: { es: WALLET_ES, pt: WALLET_PT, en: WALLET_EN },
};
