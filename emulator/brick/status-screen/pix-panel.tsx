import { useClassNames } from '../ui/class-names.ts';
import { CopyButton } from './copy-button.tsx';
import { DueLine } from './due-line.tsx';
import type { PixWay } from './status-payment.ts';
import type { StatusView } from './status-view.ts';

/** A Pix to scan, or to copy and paste. That `hidePixQrCode` leaves the code to copy is inferred from its name. */
export function PixPanel({ way, view }: { way: PixWay; view: StatusView }) {
  const cx = useClassNames();
  const { texts, settings } = view;
  const hidesImage = settings.customization?.visual?.hidePixQrCode;
  return (
    <section class={cx('panel')} aria-label={texts.payTitle}>
      {!hidesImage && (
        <img
          class={cx('qr')}
          src={`data:image/png;base64,${way.qr_code_base64}`}
          alt={texts.qrImage}
          width={220}
          height={220}
        />
      )}
      <DueLine view={view} />
      <label class={cx('code')}>
        <span>{texts.pixCode}</span>
        <textarea readOnly rows={4} spellcheck={false} value={way.qr_code} onFocus={selectAll} />
      </label>
      <CopyButton main code={way.qr_code} words={texts.copyPixCode} texts={texts} />
    </section>
  );
}

function selectAll({ currentTarget }: { currentTarget: HTMLTextAreaElement }): void {
  currentTarget.select();
}
