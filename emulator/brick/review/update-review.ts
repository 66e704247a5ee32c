import * as z from 'zod/mini';
import { missingCallbacks } from './check-review.ts';
import type { ReviewSession } from './review-session.ts';
import { reviewedSchema } from './review-settings.ts';

const changeSchema = z
  .object({
    amount: z.exactOptional(z.unknown()),
    items: z.exactOptional(reviewedSchema.items),
    shipping: z.exactOptional(reviewedSchema.shipping),
    billing: z.exactOptional(reviewedSchema.billing),
    discounts: z.exactOptional(reviewedSchema.discounts),
  })
  .check(z.refine((change) => Object.keys(change).length > 0));

/**
 * `update` of a Brick with a review: each key replaces its part of `initialization` whole. False, with nothing changed,
 * when one of them is none, or when `updateAmount` refuses the amount.
 * Source: sdk-js docs/bricks/payment-review.md; that keys it does not know are passed over is inferred.
 */
export function updateReview(
  review: ReviewSession,
  given: unknown,
  updateAmount: (change: { amount: unknown }) => boolean,
): boolean {
  const { report } = review.environment;
  const parsed = changeSchema.safeParse(given);
  if (!parsed.success) {
    const paths = parsed.error.issues.map(({ path }) => path.join('.')).filter((path) => path !== '');
    report('payment_review_invalid_update_object', paths.join(', '));
    return false;
  }
  const { amount, ...change } = parsed.data;
  const initialization = { ...review.settings.initialization, ...change };
  const settings = { ...review.settings, initialization };
  const missing = missingCallbacks(settings);
  if (missing.length > 0) {
    report('payment_review_invalid_update_object', missing.join(', '));
    return false;
  }
  if ('amount' in parsed.data) {
    if (!updateAmount({ amount })) return false;
    review.forget();
  }
  review.become(settings);
  return true;
}
