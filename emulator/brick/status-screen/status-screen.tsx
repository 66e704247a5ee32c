import type { StatusTexts } from '../texts/text-keys.ts';
import { useClassNames } from '../ui/class-names.ts';
import type { StatusPayment } from '../wire.ts';
import { backUrl } from './back-url.ts';
import { PaymentDetails } from './payment-details.tsx';
import { StatusIcon } from './status-icon.tsx';
import { type StatusScreen, statusScreenOf } from './status-screen-of.ts';
import type { StatusSettings } from './status-settings.ts';

interface StatusBannerProps {
  payment: StatusPayment;
  texts: StatusTexts;
}

interface StatusDetailsProps extends StatusBannerProps {
  settings: StatusSettings;
  locale: string;
}

function Actions({
  screen,
  settings,
  texts,
}: { screen: StatusScreen } & Omit<StatusDetailsProps, 'payment' | 'locale'>) {
  const cx = useClassNames();
  const urls = settings.customization?.backUrls;
  const error = screen.retry && backUrl(urls?.error, location);
  const home = backUrl(urls?.return, location);
  if (!error && !home) return null;
  return (
    <div class={cx('actions')}>
      {error && (
        <a class={cx('button')} href={error}>
          {screen.retry === 'card' ? texts.ctaCardErrorLabel : texts.ctaGeneralErrorLabel}
        </a>
      )}
      {home && (
        <a class={cx('button', !!error && 'secondary')} href={home}>
          {texts.ctaReturnLabel}
        </a>
      )}
    </div>
  );
}

/** How a payment ended, and what to do next. */
export function StatusBanner({ payment, texts }: StatusBannerProps) {
  const cx = useClassNames();
  const { name, tone } = statusScreenOf(payment.status, payment.status_detail);
  return (
    <section>
      <div class={cx('banner', tone)}>
        <header>
          <StatusIcon tone={tone} />
          <h1 class={cx('title')}>{texts[`${name}Title`]}</h1>
          <p class={cx('step')}>{texts[`${name}Step`]}</p>
        </header>
      </div>
    </section>
  );
}

/** What was paid, and the ways on. */
export function StatusDetails({ payment, settings, texts, locale }: StatusDetailsProps) {
  const screen = statusScreenOf(payment.status, payment.status_detail);
  const visual = settings.customization?.visual;
  return (
    <>
      {!visual?.hideStatusDetails && (
        <PaymentDetails payment={payment} texts={texts} locale={locale} visual={visual} />
      )}
      <Actions screen={screen} settings={settings} texts={texts} />
    </>
  );
}
