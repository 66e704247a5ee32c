import { useClassNames } from '../ui/class-names.ts';
import { CopyButton } from './copy-button.tsx';
import { DueLine } from './due-line.tsx';
import type { VoucherWay } from './status-payment.ts';
import type { StatusView } from './status-view.ts';

interface VoucherPanelProps {
  way: VoucherWay;
  view: StatusView;
}

/** What a buyer takes to a counter, a cash machine or the app of a bank. */
export function VoucherPanel({ way, view }: VoucherPanelProps) {
  const cx = useClassNames();
  const { texts } = view;
  const codes: [label: string, code: string | null | undefined][] = [
    [texts.digitableLine, way.digitable_line],
    [texts.agreement, way.agreement],
    [texts.reference, way.reference],
    // The same number twice only makes people wonder.
    [texts.verificationCode, way.verification_code === way.reference ? null : way.verification_code],
  ];
  return (
    <section class={cx('panel')} aria-label={texts.payTitle}>
      <DueLine view={view} />
      <p class={cx('place')}>
        <span>{texts.place}</span> <strong>{placeOf(way, view)}</strong>
      </p>
      {way.barcode_image && <img class={cx('barcode')} src={way.barcode_image} alt={texts.barcode} />}
      <dl class={cx('codes')}>
        {codes.map(
          ([label, code]) =>
            code && (
              <div key={label} class={cx('codeRow')}>
                <dt>{label}</dt>
                <dd>
                  <span>{code}</span>
                  <CopyButton code={code} words={texts.copy} label={label} texts={texts} />
                </dd>
              </div>
            ),
        )}
      </dl>
      <a class={cx('button')} href={way.link} target="_blank" rel="noopener">
        <span class={cx('label')}>{texts.voucherLink}</span>
        <span class={cx('hidden')}>({texts.newTab})</span>
      </a>
    </section>
  );
}

// The form of a cash machine may send `payment_mode`; that `online` means its bank's website is inferred.
function placeOf(way: VoucherWay, { place, session, texts }: StatusView): string {
  const { payment_method_name: name, payment_method_id: id, payment_type_id: type } = session.payment;
  const where = place ?? (way.digitable_line ? texts.anyBank : (name ?? id));
  return type === 'atm' && way.payment_mode === 'online' ? `${where} (${texts.online})` : where;
}
