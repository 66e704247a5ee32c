import { useLayoutEffect, useReducer } from 'preact/hooks';
import { chosenCost } from '../card/card-state.ts';
import { formatMoney } from '../format-money.ts';
import { useClassNames } from '../ui/class-names.ts';
import type { FormSession } from './form-session.ts';

/** What the buyer is about to pay: the amount, or what the chosen instalments come to. */
export function TotalLine({ session }: { session: FormSession }) {
  const cx = useClassNames();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => session.card.subscribe(() => redraw(undefined)), [session]);
  const { amount, initialization, mount, texts } = session.environment;
  const total = chosenCost(session.card.state)?.total_amount ?? amount;
  return (
    <p class={cx('total')}>
      <span>{texts.total}</span>
      <strong>{formatMoney(total, initialization.currency, mount.locale)}</strong>
    </p>
  );
}
