import type { FormSession } from '../form/form-session.ts';
import type { FormController } from '../form/mount-form.tsx';
import type { ReviewSession } from './review-session.ts';
import { updateReview } from './update-review.ts';

/**
 * What the controller of a Brick with a review does otherwise. Source: sdk-js docs/bricks/payment-review.md.
 * That `nextStep` stays where it is when the form is incomplete, or no step is left, is inferred: it says which step it is.
 */
export function reviewController(
  form: FormSession,
  review: ReviewSession,
): Pick<FormController, 'update' | 'nextStep'> {
  return {
    update: (change) => updateReview(review, change, (amount) => form.update(amount)),
    async nextStep() {
      await form.advance();
      return review.stepName;
    },
  };
}
