import { useClassNames } from '../ui/class-names.ts';
import { StatusIcon } from './status-icon.tsx';
import type { StatusView } from './status-view.ts';

/** How a payment ended or what it waits for, and what to do next. */
export function StatusBanner({ screen, texts }: Pick<StatusView, 'screen' | 'texts'>) {
  const cx = useClassNames();
  const { name, tone } = screen;
  const step = texts[`${name}Step`];
  return (
    <section>
      <div class={cx('banner', tone)}>
        <header>
          <StatusIcon screen={screen} />
          <h1 class={cx('title')}>{texts[`${name}Title`]}</h1>
          <p class={cx('text')}>{texts[`${name}Text`]}</p>
          {step && <p class={cx('step')}>{step}</p>}
        </header>
      </div>
    </section>
  );
}
