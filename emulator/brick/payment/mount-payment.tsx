import { Fragment } from 'preact';
import { FormBrick } from '../form/form-brick.tsx';
import { type FormController, mountForm } from '../form/mount-form.tsx';
import { checkReview } from '../review/check-review.ts';
import { reviewController } from '../review/review-controller.ts';
import { ReviewStep } from '../review/review-step.tsx';
import { REVIEW_STYLE } from '../review/review-style.ts';
import type { BrickMount } from '../sdk/brick-component.ts';
import { injectStyle } from '../ui/inject-style.ts';
import { OptionList } from './option-list.tsx';
import { PaymentSession } from './payment-session.ts';

/** Draws a Payment Brick: a list of payment options, under it the form of the chosen one, and after it the review. */
export function mountPayment(mount: BrickMount): Promise<FormController | undefined> {
  return mountForm(mount, (parts) => {
    const { environment } = parts;
    const reviewed = checkReview(environment);
    if (reviewed && 'code' in reviewed) return reviewed;
    if (reviewed) injectStyle('review', REVIEW_STYLE, environment.initialization.variant.classHash);
    const session = new PaymentSession(parts, reviewed);
    const { review } = session;
    const drawReview = (isIdle: boolean) =>
      review && session.chosen && <ReviewStep review={review} option={session.chosen} isIdle={isIdle} />;
    const view = (
      <FormBrick session={session.form} drawReview={drawReview}>
        {() => (
          <>
            <OptionList session={session} />
            {session.chosen && <Fragment key={session.formKey}>{session.chosen.kind.draw()}</Fragment>}
          </>
        )}
      </FormBrick>
    );
    return { session: session.form, view, own: review ? reviewController(session.form, review) : {} };
  });
}
