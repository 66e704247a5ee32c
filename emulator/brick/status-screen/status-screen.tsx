import type { StatusTexts } from '../texts/text-keys.ts';
import { useClassNames } from '../ui/class-names.ts';
import { themeProperties } from '../ui/themes.ts';
import type { StatusPayment } from '../wire.ts';
import { backUrl } from './back-url.ts';
import { PaymentDetails } from './payment-details.tsx';
import { StatusIcon } from './status-icon.tsx';
import { type StatusScreen, statusScreenOf } from './status-screen-of.ts';
import type { StatusSettings } from './status-settings.ts';

interface StatusScreenProps {
  payment: StatusPayment;
  settings: StatusSettings;
  texts: StatusTexts;
  locale: string;
}

function Actions({
  screen,
  settings,
  texts,
}: { screen: StatusScreen } & Omit<StatusScreenProps, 'payment' | 'locale'>) {
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

/** The Status Screen Brick: how a payment ended, what to do next, what was paid. */
export function StatusScreenBrick({ payment, settings, texts, locale }: StatusScreenProps) {
  const cx = useClassNames();
  const screen = statusScreenOf(payment.status, payment.status_detail);
  const visual = settings.customization?.visual;
  return (
    <div class={cx('root', 'screen')} style={themeProperties(visual?.style)}>
      <section aria-live="polite">
        <div class={cx('banner', screen.tone)}>
          <header>
            <StatusIcon tone={screen.tone} />
            <h1 class={cx('title')}>{texts[`${screen.name}Title`]}</h1>
            <p class={cx('step')}>{texts[`${screen.name}Step`]}</p>
          </header>
        </div>
      </section>
      {!visual?.hideStatusDetails && (
        <PaymentDetails payment={payment} texts={texts} locale={locale} visual={visual} />
      )}
      <Actions screen={screen} settings={settings} texts={texts} />
    </div>
  );
}
