import { formatMoney } from '../format-money.ts';
import { useClassNames } from '../ui/class-names.ts';
import { addressLines } from './address-lines.ts';
import { ReviewCard } from './review-card.tsx';
import type { ReviewSession } from './review-session.ts';

interface DataCardProps {
  review: ReviewSession;
  isIdle: boolean;
}

function Lines({ lines }: { lines: readonly string[] }) {
  const cx = useClassNames();
  return lines.map((line) => (
    <p key={line} class={cx('reviewLine')}>
      {line}
    </p>
  ));
}

/** Where and how the purchase is sent; nothing in a shop that does not say. */
export function ShippingCard({ review, isIdle }: DataCardProps) {
  const cx = useClassNames();
  const { initialization, callbacks } = review.settings;
  const { texts, initialization: country, mount } = review.environment;
  const { shipping } = initialization;
  if (!shipping) return null;
  const { costs, shippingMode, description, receiverAddress } = shipping;
  const price = costs === undefined ? [] : [formatMoney(costs, country.currency, mount.locale)];
  const mode = [shippingMode, costs === 0 ? texts.freeShipping : price].flat().join(' · ');
  return (
    <ReviewCard
      title={texts.shippingDetailsTitle}
      edit={texts.edit}
      isIdle={isIdle}
      onEdit={() => callbacks.onClickEditShippingData?.()}
    >
      <p class={cx('reviewStrong')}>{mode}</p>
      <Lines lines={[...(description ? [description] : []), ...addressLines(receiverAddress, texts)]} />
    </ReviewCard>
  );
}

/** To whom the purchase is billed; nothing in a shop that does not say. */
export function BillingCard({ review, isIdle }: DataCardProps) {
  const cx = useClassNames();
  const { initialization, callbacks } = review.settings;
  const { texts } = review.environment;
  const { billing } = initialization;
  if (!billing) return null;
  const { firstName, lastName, taxRegime, identification, billingAddress } = billing;
  const name = [firstName, lastName].filter(Boolean).join(' ');
  const lines = [
    `${texts.taxIdentification}: ${billing.taxIdentificationNumber}`,
    ...(taxRegime ? [`${texts.taxRegime}: ${taxRegime}`] : []),
    ...(identification ? [`${identification.type} ${identification.number}`] : []),
    ...(billingAddress ? addressLines(billingAddress, texts) : []),
  ];
  return (
    <ReviewCard
      title={texts.billingDetailsTitle}
      edit={texts.edit}
      isIdle={isIdle}
      onEdit={() => callbacks.onClickEditBillingData?.()}
    >
      {name && <p class={cx('reviewStrong')}>{name}</p>}
      <Lines lines={lines} />
    </ReviewCard>
  );
}
