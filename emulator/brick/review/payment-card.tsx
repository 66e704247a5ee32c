import type { PaymentOption } from '../payment/options/payment-option.ts';
import { useClassNames } from '../ui/class-names.ts';
import { OptionMark } from '../ui/option-mark.tsx';
import { paidWith } from './paid-with.ts';
import { ReviewCard } from './review-card.tsx';
import type { ReviewSession } from './review-session.ts';

interface PaymentCardProps {
  review: ReviewSession;
  option: PaymentOption;
  isIdle: boolean;
}

/** What the buyer pays with, and who he is; the Brick itself goes back to the form to change them. */
export function PaymentCard({ review, option, isIdle }: PaymentCardProps) {
  const cx = useClassNames();
  const { texts } = review.environment;
  const { submission, settings } = review;
  if (!submission) return null;
  const knownEmail = settings.initialization.payer.email;
  const { title, glyph, email } = paidWith(submission, option, { texts, knownEmail });
  const { plan, note } = option.kind.choices();
  return (
    <ReviewCard
      title={texts.paymentMethodDetailsTitle}
      edit={texts.edit}
      isIdle={isIdle}
      onEdit={() => review.back()}
    >
      <div class={cx('reviewMethod')}>
        <OptionMark class={cx('reviewMark')} glyph={glyph} />
        <div>
          <p class={cx('reviewStrong')}>{title}</p>
          {plan && <p class={cx('reviewLine')}>{plan}</p>}
          {note && <p class={cx('reviewLine')}>{note}</p>}
        </div>
      </div>
      <h4 class={cx('reviewTitle')}>{texts.payerDetailsTitle}</h4>
      <p class={cx('reviewLine')}>{email}</p>
    </ReviewCard>
  );
}
