import { formatMoney } from '../format-money.ts';
import type { StatusTexts } from '../texts/text-keys.ts';
import { BrandMark, brandName } from '../ui/brand-mark.tsx';
import { useClassNames } from '../ui/class-names.ts';
import type { StatusPayment } from '../wire.ts';
import type { StatusSettings } from './status-settings.ts';

interface PaymentDetailsProps {
  payment: StatusPayment;
  texts: StatusTexts;
  /** Of the Brick, which need not be the account's. */
  locale: string;
  visual: NonNullable<StatusSettings['customization']>['visual'];
}

function methodWords({ payment_method_id: id, card }: StatusPayment, texts: StatusTexts): string {
  const brand = brandName(id);
  return card?.last_four_digits ? `${brand} ${texts.endingIn} ${card.last_four_digits}` : brand;
}

function dateWords({ date_created: date }: StatusPayment, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(date));
}

/** What was paid, how, and under which number. */
export function PaymentDetails({ payment, texts, locale, visual }: PaymentDetailsProps) {
  const cx = useClassNames();
  const { currency, installments } = payment;
  const rows: [label: string, value: string | null | undefined][] = [
    [texts.installments, installments > 1 ? `${installments}x` : null],
    [texts.operation, `#${payment.id}`],
    [texts.externalReference, visual?.showExternalReference ? payment.external_reference : null],
    [texts.date, visual?.hideTransactionDate ? null : dateWords(payment, locale)],
  ];
  return (
    <section class={cx('details')} aria-label={texts.detailsTitle}>
      <div class={cx('total')}>
        <span>{texts.amount}</span>
        <strong>{formatMoney(payment.transaction_amount, currency, locale)}</strong>
      </div>
      <div class={cx('method')}>
        <BrandMark paymentMethodId={payment.payment_method_id} />
        <span>{methodWords(payment, texts)}</span>
      </div>
      <dl class={cx('rows')}>
        {rows.map(
          ([label, value]) =>
            value && (
              <div key={label} class={cx('row')}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
