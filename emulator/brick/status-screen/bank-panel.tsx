import { useClassNames } from '../ui/class-names.ts';
import { DueLine } from './due-line.tsx';
import type { BankWay } from './status-payment.ts';
import type { StatusView } from './status-view.ts';

/** The way to the bank, for who was not taken there or came back too early. */
export function BankPanel({ way, view }: { way: BankWay; view: StatusView }) {
  const cx = useClassNames();
  return (
    <section class={cx('panel')} aria-label={view.texts.payTitle}>
      <DueLine view={view} />
      <a class={cx('button')} href={way.link}>
        <span class={cx('label')}>{view.texts.bankLink}</span>
      </a>
    </section>
  );
}
