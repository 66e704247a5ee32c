import { useClassNames } from '../ui/class-names.ts';
import { backUrl } from './back-url.ts';
import type { StatusView } from './status-view.ts';

/** The ways on that the shop gave: back to it always, and back to pay again after what can be mended. */
export function StatusActions({
  screen,
  settings,
  texts,
}: Pick<StatusView, 'screen' | 'settings' | 'texts'>) {
  const cx = useClassNames();
  const urls = settings.customization?.backUrls;
  const error = screen.retry && backUrl(urls?.error, location);
  const home = backUrl(urls?.return, location);
  if (!error && !home) return null;
  return (
    <div class={cx('actions')}>
      {error && (
        <a class={cx('button')} href={error}>
          <span class={cx('label')}>
            {screen.retry === 'card' ? texts.ctaCardErrorLabel : texts.ctaGeneralErrorLabel}
          </span>
        </a>
      )}
      {home && (
        <a class={cx('button', screen.name !== 'approved' && 'secondary')} href={home}>
          <span class={cx('label')}>{texts.ctaReturnLabel}</span>
        </a>
      )}
    </div>
  );
}
