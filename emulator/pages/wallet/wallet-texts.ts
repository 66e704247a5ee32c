import type { Language } from '../../../fixtures/catalog/types.ts';
import { WALLET_PAGE_EN } from './texts-en.ts';
import { WALLET_PAGE_ES } from './texts-es.ts';
import { WALLET_PAGE_PT } from './texts-pt.ts';

/** How a test payment is to end; the buyer of a real one cannot choose. */
export const RESULTS = ['approved', 'in_process', 'rejected'] as const;
export type WalletResult = (typeof RESULTS)[number];

export type Notice = 'unknown' | 'expired' | 'early' | 'notFound';

export interface WalletPageTexts {
  /** Under the name, so that nobody takes the page for the real one. */
  test: string;
  back: string;
  noBack: string;
  logInTitle: string;
  logInHint: string;
  guestHint: string;
  email: string;
  password: string;
  logIn: string;
  badEmail: string;
  ownEmail: string;
  foreignEmail: string;
  payTitle: string;
  loggedInAs: string;
  summary: string;
  shipping: string;
  total: string;
  methods: string;
  accountMoney: string;
  accountMoneyHint: string;
  credit: string;
  creditHint: string;
  plans: string;
  noMethods: string;
  resultTitle: string;
  results: Record<WalletResult, string>;
  pay: string;
  ends: Record<WalletResult, { title: string; words: string }>;
  operation: string;
  otherMethod: string;
  notices: Record<Notice, { title: string; words: string }>;
}

/** The words of the checkout's pages: how the real ones are written is not recorded, so all are ours. */
export const WALLET_PAGE_TEXTS: Record<Language, WalletPageTexts> = {
  es: WALLET_PAGE_ES,
  pt: WALLET_PAGE_PT,
  en: WALLET_PAGE_EN,
};
