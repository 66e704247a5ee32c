import { useClassNames } from '../ui/class-names.ts';
import { dateWords } from './date-words.ts';
import type { StatusView } from './status-view.ts';

/** Until when a payment can be made. */
export function DueLine({ view: { session, texts, locale } }: { view: StatusView }) {
  const cx = useClassNames();
  const due = session.payment.date_of_expiration;
  if (!due) return null;
  return (
    <p class={cx('due')}>
      {texts.dueUntil} <time dateTime={due}>{dateWords(due, locale, session.payment)}</time>
    </p>
  );
}
