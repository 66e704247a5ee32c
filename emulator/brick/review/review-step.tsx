import type { JSX } from 'preact';
import { STEP_HEADING } from '../form/use-step.ts';
import { formatMoney } from '../format-money.ts';
import type { PaymentOption } from '../payment/options/payment-option.ts';
import { useClassNames } from '../ui/class-names.ts';
import { cardsInOrder, type ReviewCardName } from './cards-order.ts';
import { BillingCard, ShippingCard } from './data-cards.tsx';
import { OrderDetails } from './order-details.tsx';
import { PaymentCard } from './payment-card.tsx';
import type { ReviewSession } from './review-session.ts';
import { summaryRows } from './summary-rows.ts';

interface ReviewStepProps {
  review: ReviewSession;
  option: PaymentOption;
  isIdle: boolean;
}

/**
 * What the buyer confirms before he pays: with what, where to, for whom, and what it comes to.
 * Its markup is inferred; no source shows the real one.
 */
export function ReviewStep({ review, option, isIdle }: ReviewStepProps) {
  const cx = useClassNames();
  const { environment, settings } = review;
  const { texts, initialization, mount } = environment;
  const money = (amount: number) => formatMoney(amount, initialization.currency, mount.locale);
  const { kind } = option;
  const paid = { total: kind.total(), plan: kind.choices().plan };
  const cards: Record<ReviewCardName, JSX.Element> = {
    payment_method: <PaymentCard key="payment_method" review={review} option={option} isIdle={isIdle} />,
    shipping: <ShippingCard key="shipping" review={review} isIdle={isIdle} />,
    billing: <BillingCard key="billing" review={review} isIdle={isIdle} />,
  };
  return (
    <>
      <div class={cx('reviewHead')}>
        <button type="button" class={cx('linkButton')} disabled={!isIdle} onClick={() => review.back()}>
          <span aria-hidden="true">← </span>
          {texts.backToPayment}
        </button>
        <h2 {...STEP_HEADING} class={cx('heading')}>
          {texts.componentTitle}
        </h2>
      </div>
      {cardsInOrder(settings.customization.reviewCardsOrder).map((name) => cards[name])}
      <OrderDetails
        title={texts.detailsTitle}
        items={settings.initialization.items.itemsList}
        rows={summaryRows(settings.initialization, paid, { texts, money })}
        money={money}
      />
    </>
  );
}
