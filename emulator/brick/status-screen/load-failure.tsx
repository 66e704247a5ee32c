import type { StatusTexts } from '../texts/status-text-keys.ts';
import { useClassNames } from '../ui/class-names.ts';

/** Nobody knows how the payment stands: it may well have been charged. */
export function LoadFailure({ texts }: { texts: StatusTexts }) {
  const cx = useClassNames();
  return (
    <div class={cx('message')}>
      <p>{texts.loadFailed}</p>
      <p>{texts.loadFailedStep}</p>
    </div>
  );
}
