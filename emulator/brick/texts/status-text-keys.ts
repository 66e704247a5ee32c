import { CTA_LABELS } from './cta-labels.ts';

/** Screens of the Status Screen Brick; each has a title, an explanation and, where the buyer has something to do, a next step. */
export const STATUS_SCREENS = [
  'approved',
  'partiallyRefunded',
  'authorized',
  'inProcess',
  'inReview',
  'offline',
  'waitingProvider',
  'waitingPayment',
  'waitingPix',
  'waitingBank',
  'leavingForBank',
  'waitingTransfer',
  'remedy',
  'challenge',
  'challengeDeciding',
  'challengeUnfinished',
  'waiting',
  'badCardNumber',
  'badDate',
  'badSecurityCode',
  'badCardData',
  'missingData',
  'callForAuthorize',
  'cardDisabled',
  'cardError',
  'notAccepted',
  'highRisk',
  'duplicated',
  'insufficientAmount',
  'insufficientFunds',
  'insufficientMoney',
  'invalidInstallments',
  'maxAttempts',
  'cardTypeNotAllowed',
  'timeOut',
  'expiredOperation',
  'notAuthenticated',
  'authenticationMissing',
  'overLimit',
  'unsupported',
  'rejectedByBank',
  'regulations',
  'bankError',
  'sellerUnavailable',
  'payerUnavailable',
  'rejected',
  'expired',
  'cancelledBySeller',
  'cancelledByPayer',
  'cancelled',
  'refunded',
  'refundedByProtection',
  'inMediation',
  'disputeOpened',
  'disputeLost',
  'disputeWon',
] as const;
export type StatusScreenName = (typeof STATUS_SCREENS)[number];

const STATUS_WORDS = [
  ...CTA_LABELS,
  'loading',
  'loadFailed',
  'loadFailedStep',
  'detailsTitle',
  'amount',
  'endingIn',
  'installments',
  'operation',
  'externalReference',
  'statementDescriptor',
  'date',
  'dueUntil',
  'payTitle',
  'place',
  'online',
  'anyBank',
  'qrImage',
  'pixCode',
  'copyPixCode',
  'barcode',
  'digitableLine',
  'reference',
  'verificationCode',
  'agreement',
  'copy',
  'copied',
  'copyFailed',
  'voucherLink',
  'bankLink',
  'newTab',
  'challengeFrame',
  'challengeLoading',
  'challengeLeave',
  'challengeAgain',
] as const;
export type StatusWord = (typeof STATUS_WORDS)[number];

type ScreenTextKey = `${StatusScreenName}${'Title' | 'Text' | 'Step'}`;
export type StatusTextKey = StatusWord | ScreenTextKey;
export type StatusTexts = Record<StatusTextKey, string>;

export const STATUS_TEXT_KEYS: readonly StatusTextKey[] = [
  ...STATUS_WORDS,
  ...STATUS_SCREENS.flatMap((name) => [`${name}Title`, `${name}Text`, `${name}Step`] as const),
];

/** The words of a screen; without a step where nothing is left to do. */
export type ScreenWords = readonly [title: string, text: string, step?: string];
export type ScreenTable = Readonly<Record<StatusScreenName, ScreenWords>>;

/** One flat table, as it is served. */
export function statusTexts(words: Record<StatusWord, string>, screens: ScreenTable): StatusTexts {
  const flat = STATUS_SCREENS.flatMap((name) => {
    const [title, text, step = ''] = screens[name];
    return [
      [`${name}Title`, title],
      [`${name}Text`, text],
      [`${name}Step`, step],
    ];
  });
  return { ...words, ...Object.fromEntries(flat) };
}
