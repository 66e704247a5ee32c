import type { ReviewTexts } from './review-text-keys.ts';

/** What the review step says in English; all of it is ours, as nobody has recorded the real words. */
export const REVIEW_EN: ReviewTexts = {
  componentTitle: 'Review your purchase',
  payerDetailsTitle: 'Buyer details',
  shippingDetailsTitle: 'Shipping details',
  billingDetailsTitle: 'Billing details',
  paymentMethodDetailsTitle: 'Payment method',
  detailsTitle: 'Purchase details',
  summaryItemsTitle: 'Products',
  summaryShippingTitle: 'Shipping',
  summaryDiscountTitle: 'Discounts',
  summaryYouPayTitle: 'You pay',
  summaryTotalTitle: 'Total',
  goToReview: 'Continue',
  openingReview: 'Preparing the summary',
  backToPayment: 'Back to the payment methods',
  edit: 'Edit',
  freeShipping: 'Free',
  zipCodeShort: 'ZIP',
  taxRegime: 'Tax regime',
  taxIdentification: 'Tax identification',
};
