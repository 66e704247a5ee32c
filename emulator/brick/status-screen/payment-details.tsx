import { formatMoney } from '../format-money.ts';
import type { StatusTexts } from '../texts/status-text-keys.ts';
import { BrandMark, brandName } from '../ui/brand-mark.tsx';
import { useClassNames } from '../ui/class-names.ts';
import { type OptionGlyph, OptionMark } from '../ui/option-mark.tsx';
import { dateWords } from './date-words.ts';
import type { StatusPayment } from './status-payment.ts';
import type { StatusView } from './status-view.ts';

const GLYPHS: Record<string, Exclude<OptionGlyph, 'card' | object>> = {
  ticket: 'cash',
  atm: 'cash',
  bank_transfer: 'bank',
  account_money: 'wallet',
  digital_currency: 'wallet',
};

function MethodMark({ payment }: { payment: StatusPayment }) {
  const cx = useClassNames();
  const { payment_method_id: id, payment_type_id: type } = payment;
  const glyph = id === 'pix' ? 'pix' : GLYPHS[type];
  return glyph ? <OptionMark glyph={glyph} class={cx('mark')} /> : <BrandMark paymentMethodId={id} />;
}

function methodWords(payment: StatusPayment, texts: StatusTexts): string {
  const { payment_method_id: id, payment_method_name: name, card, payment_type_id: type } = payment;
  if (type in GLYPHS) return name ?? id;
  const brand = brandName(id);
  return card?.last_four_digits ? `${brand} ${texts.endingIn} ${card.last_four_digits}` : brand;
}

/** What was paid, how, and under which number. */
export function PaymentDetails({ view: { session, settings, screen, texts, locale } }: { view: StatusView }) {
  const cx = useClassNames();
  const { payment } = session;
  const visual = settings.customization?.visual;
  const { currency, installments } = payment;
  const rows: [label: string, value: string | null | undefined][] = [
    [texts.installments, installments > 1 ? `${installments}x` : null],
    [texts.statementDescriptor, screen.name === 'approved' ? payment.statement_descriptor : null],
    [texts.operation, `#${payment.id}`],
    [texts.externalReference, visual?.showExternalReference ? payment.external_reference : null],
    [texts.date, visual?.hideTransactionDate ? null : dateWords(payment.date_created, locale, payment)],
  ];
  return (
    <section class={cx('details')} aria-label={texts.detailsTitle}>
      <div class={cx('total')}>
        <span>{texts.amount}</span>
        <strong>{formatMoney(payment.transaction_amount, currency, locale)}</strong>
      </div>
      <div class={cx('method')}>
        <MethodMark payment={payment} />
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
