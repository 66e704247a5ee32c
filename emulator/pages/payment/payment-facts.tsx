/** @jsxImportSource preact */
import { nicknameOf } from '../../core/test-user.ts';
import { pageMoney } from '../ui/page-money.ts';
import { pageDate } from './page-date.ts';
import type { PageProps } from './page-props.ts';

/** A fact and what it is called. */
function Fact({ name, value }: { name: string; value: string | null }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** What is paid, and to whom. */
export function PaymentFacts({ payment, language, texts }: PageProps) {
  const { echo, payer, means } = payment;
  const name = [payer.firstName, payer.lastName].filter(Boolean).join(' ');
  const address = means.kind === 'voucher' ? means.address : null;
  const paidOn = payment.approvedAt === null ? null : pageDate(payment.approvedAt, payment.site, language);
  return (
    <dl class="facts">
      <Fact name={texts.seller} value={echo.statementDescriptor ?? nicknameOf(payment.collectorId)} />
      <Fact name={texts.concept} value={echo.description} />
      <Fact name={texts.payer} value={name} />
      <Fact
        name={texts.document}
        value={payer.identification && `${payer.identification.type} ${payer.identification.number}`}
      />
      {address && (
        <Fact
          name={texts.address}
          value={`${address.streetName} ${address.streetNumber}, ${address.neighborhood}, ${address.city} ${address.federalUnit}, ${address.zipCode}`}
        />
      )}
      <Fact name={texts.paymentNumber} value={String(payment.id)} />
      <Fact name={texts.paidOn} value={paidOn} />
    </dl>
  );
}

/** How much, and until when. */
export function Total({ payment, language, texts }: PageProps) {
  return (
    <div class="head">
      <span class="label">{texts.amount}</span>
      <span class="total">{pageMoney(payment.totalPaidAmount, payment.site, language)}</span>
      <span class="due">
        {texts.dueUntil.replace('{date}', pageDate(payment.expiresAt, payment.site, language))}
      </span>
    </div>
  );
}
