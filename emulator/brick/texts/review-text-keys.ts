/** Texts of the review step that a shop can replace as `texts.reviewConfirm`. Source: sdk-js docs/bricks/payment-review.md. */
export const REVIEW_CONFIRM_KEYS = [
  'componentTitle',
  'payerDetailsTitle',
  'shippingDetailsTitle',
  'billingDetailsTitle',
  'paymentMethodDetailsTitle',
  'detailsTitle',
  'summaryItemsTitle',
  'summaryShippingTitle',
  'summaryDiscountTitle',
  'summaryYouPayTitle',
  'summaryTotalTitle',
] as const;

/** Keys of the texts of the review step. */
export const REVIEW_TEXT_KEYS = [
  ...REVIEW_CONFIRM_KEYS,
  'goToReview',
  'openingReview',
  'backToPayment',
  'edit',
  'freeShipping',
  'zipCodeShort',
  'taxRegime',
  'taxIdentification',
] as const;
export type ReviewTexts = Record<(typeof REVIEW_TEXT_KEYS)[number], string>;
