/** @jsxImportSource preact */
import { pageMoney } from '../ui/page-money.ts';
import { Sign } from '../ui/sign.tsx';
import type { PageProps } from './page-props.ts';
import type { ClosedState } from './page-state.ts';
import { PaymentFacts } from './payment-facts.tsx';

const TONES = {
  paid: 'good',
  refunded: 'waiting',
  disputed: 'waiting',
  expired: 'bad',
  cancelled: 'bad',
  rejected: 'bad',
} as const;

/** A payment that no longer waits for its buyer. */
export function ClosedPage({ state, ...props }: PageProps & { state: ClosedState }) {
  const { title, words } = props.texts.closed[state];
  const tone = TONES[state];
  return (
    <>
      <Sign tone={tone} class={`sign ${tone}`} />
      <h1>{title}</h1>
      <span class="total">
        {pageMoney(props.payment.totalPaidAmount, props.payment.site, props.language)}
      </span>
      <p>{words}</p>
      <PaymentFacts {...props} />
    </>
  );
}
