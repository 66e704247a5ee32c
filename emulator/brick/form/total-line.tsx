import { useLayoutEffect, useReducer } from 'preact/hooks';
import { formatMoney } from '../format-money.ts';
import { useClassNames } from '../ui/class-names.ts';
import type { FormSession } from './form-session.ts';

/** What the buyer is about to pay: the amount, or what the chosen instalments come to. Nothing where it is not known. */
export function TotalLine({ session }: { session: FormSession }) {
  const cx = useClassNames();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const { kind } = session;
  useLayoutEffect(() => kind?.subscribe(() => redraw(undefined)), [kind]);
  const { amount, initialization, mount, texts } = session.environment;
  const total = kind ? kind.total() : amount;
  if (total === null) return null;
  return (
    <p class={cx('total')}>
      <span>{texts.total}</span>
      <strong>{formatMoney(total, initialization.currency, mount.locale)}</strong>
    </p>
  );
}
